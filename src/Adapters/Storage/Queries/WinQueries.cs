using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of wins, and of who has heard of them.</summary>
internal static class WinQueries
{
    public static IQueryable<WinRow> ById(SalesContext context, long id) =>
        context.Wins.Where(win => win.Id == id);

    public static IQueryable<WinRow> Of(SalesContext context, string deal, Guid changeSet) =>
        context.Wins.Where(win => win.Deal == deal && win.ChangeSet == changeSet);

    /// <summary>Those of a deal that still hold.</summary>
    public static IQueryable<WinRow> StandingOf(SalesContext context, string deal) =>
        context.Wins.Where(win => win.Deal == deal && !win.IsUndone);

    public static IQueryable<WinRow> Due(SalesContext context, DateTimeOffset upTo, bool withStaged, int take) =>
        context.Wins.Where(win => win.DueAt != null && win.DueAt <= upTo && (withStaged || !win.IsStaged))
            .OrderBy(win => win.DueAt).ThenBy(win => win.Id).Take(take);

    public static IQueryable<WinRow> NewestOf(SalesContext context, Guid member, int take) =>
        context.Wins.Where(win => win.Owner == member || win.ConfirmedBy == member).OrderByDescending(win => win.Id).Take(take);

    public static IQueryable<WinRow> Confirmed(SalesContext context, DateTimeOffset after, DateTimeOffset upTo) =>
        context.Wins.Where(win => win.ConfirmedAt > after && win.ConfirmedAt <= upTo && !win.IsUndone).OrderBy(win => win.ConfirmedAt).ThenBy(win => win.Id);

    public static IQueryable<WinTellingRow> Tellings(SalesContext context, IReadOnlyCollection<long> wins) =>
        context.WinTellings.Where(telling => wins.Contains(telling.Win)).OrderBy(telling => telling.Id);

    public static IQueryable<WinTellingRow> TellingsOf(SalesContext context, long win) =>
        context.WinTellings.Where(telling => telling.Win == win && !telling.IsCorrected);

    public static IQueryable<WinTellingRow> Heard(SalesContext context, string platform, ChatKind kind, string chatId, DateTimeOffset since) =>
        context.WinTellings
            .Where(telling => telling.Platform == platform && telling.ChatKind == kind && telling.ChatId == chatId && telling.At > since)
            .OrderBy(telling => telling.Id);
}
