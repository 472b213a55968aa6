using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>
/// Under which id a press is known. Teams repeats what was not answered in time, after a while with a new id and another time, so a press is told by
/// what was pressed; the same pressed once more after a minute is another press.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class PressIds(ISharedCache cache)
{
    /// <summary>Until when a repeated one is the one that came first.</summary>
    public static readonly TimeSpan Repeats = TimeSpan.FromMinutes(1);

    private const string Prefix = "press:";
    private const int DigestLength = 32;

    /// <summary>The id of a press.</summary>
    /// <param name="activity">How it came.</param>
    /// <param name="sender">Who pressed.</param>
    /// <param name="press">What was pressed.</param>
    /// <param name="now">When it was received.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<string> OfAsync(Activity activity, string sender, CarriedPress press, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pressed = Digest([activity.Conversation.Id, activity.ReplyToId, sender, press.Operation, press.Verb, .. press.Data.SelectMany(entry => new[] { entry.Key, entry.Value })]);
        var key = $"teams/press/{pressed}";
        if (await cache.FindAsync(key, cancellationToken) is { } first)
        {
            return first;
        }

        // Where the cache has lost it, repetitions of the same minute still are one.
        var minute = (activity.Timestamp ?? now).UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        var id = TeamsMessageId.Of(Prefix + Digest([pressed, minute]), activity.Conversation.Id).ToString();
        await cache.SetAsync(key, id, Repeats, cancellationToken);
        return id;
    }

    private static string Digest(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(Uri.EscapeDataString)))))[..DigestLength];
}
