using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The platform refuses a call.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // It never leaves the simulator, and never comes without its code.
internal sealed class DingTalkRefusal(RefusalCode code, string text) : Exception(text)
#pragma warning restore CA1032, CA1064, RCS1194
{
    public DingTalkRefusal(string word, string text, int status = 400)
        : this(new RefusalCode(status, word, -1), text)
    {
    }

    public DingTalkRefusal(int number, string text)
        : this(new RefusalCode(400, "system.error", number), text)
    {
    }

    public RefusalCode Code => code;

    /// <summary>The permissions that the app lacks.</summary>
    public ImmutableArray<string> RequiredScopes { get; init; } = [];
}
