using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Schedules;

/// <summary>The settings of rankings, made into what the conversation works with.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ConfiguredLeaderboards(IOptions<LeaderboardOptions> options, DataScores? scores = null)
{
    /// <summary>What is decided.</summary>
    public LeaderboardRules Rules { get; } = new()
    {
        Amounts = options.Value.Amounts,
        LeastClosed = options.Value.LeastClosed,
        Top = options.Value.Top,
        NewHireDays = options.Value.NewHireDays,
        WithManagers = options.Value.WithManagers,
        Anonymous = options.Value.Anonymous.Select(name => name.Trim()).ToFrozenSet(StringComparer.Ordinal),
        Completeness = scores is null ? null : scores.OfAllAsync,
    };

    /// <summary>What the chat gets by itself; null for nothing.</summary>
    public BoardChatOptions? Of(ChatAddress chat) =>
        options.Value.Chats.FirstOrDefault(set => chat.Kind == ChatKind.Group && string.Equals(set.Platform, chat.Platform, StringComparison.Ordinal) && string.Equals(set.Id, chat.Id, StringComparison.Ordinal));
}
