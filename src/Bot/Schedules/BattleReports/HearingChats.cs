using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Schedules;

/// <summary>The group chats that are bound to a part of the company, on platforms that run here.</summary>
internal sealed class HearingChats(IEnumerable<IChatPlatform> platforms, ConfiguredBattleReports reports, CompanyProfile company)
{
    private readonly FrozenSet<string> enabled = platforms.Select(platform => platform.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<BoundChat>> FindAsync(ISalesSession session, CancellationToken cancellationToken) =>
        [.. (await session.Organisation.BoundChatsAsync(cancellationToken)).Where(chat => chat.Address.Kind == ChatKind.Group && enabled.Contains(chat.Address.Platform))];

    /// <summary>The texts of the chat, in its own language.</summary>
    public Wording WordsFor(BoundChat chat, DateOnly today, Language? language = null) =>
        new(reports.Rules.PolicyOf(chat.Address).Language ?? language ?? company.Language, today, company.Pipeline);
}
