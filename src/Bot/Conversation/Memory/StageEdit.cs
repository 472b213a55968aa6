using System.Collections.Immutable;

namespace SalesBot.Bot.Conversation;

/// <summary>The speaker's last change of the stages.</summary>
/// <param name="Done">What the button that made it carried.</param>
/// <param name="Back">What a button that takes it back would carry, empty where there is no way back.</param>
/// <param name="At">When.</param>
internal sealed record StageEdit(ImmutableSortedDictionary<string, string> Done, ImmutableSortedDictionary<string, string> Back, DateTimeOffset At);
