using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <content>Rankings as all of a group chat reads them.</content>
internal sealed partial class BoardProof
{
    /// <summary>Asked in a group chat: what all of it may see, and the own place in private where it is not among that.</summary>
    public async Task CheckInChatAsync(Member asker, Metric metric, DayRange days, Scope chat, RankedParts parts)
    {
        var what = $"{metric} of {parts} {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd} in the chat of {chat}, asked by {asker.Name}";
        var (places, unranked) = Places(metric, days, chat, parts);
        var bot = await company.AskInChatAsync(asker, chat, new LeaderboardAction
        {
            Metric = ScriptedReader.Slot(metric),
            Period = ScriptedReader.Slot(new Period(days.From, days.To)),
            Scope = ScriptedReader.Slot(chat),
            Parts = ScriptedReader.Slot(parts),
        });
        var shown = Shown(places, own: null, seesAll: parts != RankedParts.Members);
        CheckForAll(metric, Assert.Single(bot.Card.Sections), places, shown, unranked, what);
        var lines = bot.Outcome.Messages.Where(message => message.Text.StartsWith("你：", StringComparison.Ordinal)).Select(message => message.Text).ToList();
        if (parts == RankedParts.Members && places.Exists(place => place.Value > 0) && places.Find(place => place.Who == TargetHolder.Of(asker.Id)) is { } own && !shown.Contains(own))
        {
            CheckOwnLine(metric, Assert.Single(lines), places, own, $"{what}, in private");
        }
        else
        {
            Assert.Empty(lines);
        }
    }

    /// <summary>Told by itself: the first places of what all of the chat may see, a section a measure, those of which nothing is known left out.</summary>
    public async Task CheckToldAsync(Scope chat, DayRange days, params Metric[] metrics)
    {
        var boards = new ChatBoards(company.Rules, new WinRules(), company.Chart, new CompanyProfile(Options.Create(new CompanyOptions())));
        var card = await company.Database.ReadAsync(
            (session, token) => boards.WriteAsync(new BoundChat(HistoryCompany.ChatOf(chat), chat, "", null), metrics, Top, days, company.Now, Wording.In(Language.Chinese), session, token),
            TestContext.Current.CancellationToken);
        var known = metrics.Select(metric => (Metric: metric, Board: Places(metric, days, chat, RankedParts.Members))).Where(each => each.Board.Places.Exists(place => place.Value > 0)).ToList();
        Assert.Equal(known.Count, card?.Sections.Length ?? 0);
        foreach (var ((metric, (places, unranked)), section) in known.Zip(card?.Sections ?? []))
        {
            CheckForAll(metric, section, places, [.. Shown(places, own: null, seesAll: false).Take(Top)], unranked, $"{metric} {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}, told to {chat}");
        }
    }

    private void CheckForAll(Metric metric, CardSection section, List<Place> places, List<Place> shown, int unranked, string what)
    {
        if (places.TrueForAll(place => place.Value <= 0))
        {
            Assert.True(section.Rows.IsEmpty, what);
            return;
        }

        Assert.True(shown.Select(place => (place.Rank, place.Name, place.Movement, IsOwn: false)).SequenceEqual(section.Rows.Select(row => (row.Rank, row.Name, row.Movement, row.IsOwn))),
            $"{what}: rows are\n{string.Join('\n', section.Rows)}\nand should be\n{string.Join('\n', shown)}");
        foreach (var (place, row) in shown.Zip(section.Rows))
        {
            CheckFigure(metric, place, row, !(metric == Metric.Attainment && (place.Who.Kind == TargetHolderKind.Member || IsOne(place.Who))), $"{what}: {place.Name}");
        }

        var unseen = places.Count - shown.Count;
        Assert.False(unseen is 1 or 2 && section.Notes.Any(note => note.StartsWith("平均", StringComparison.Ordinal)), $"{what}: the average tells what {unseen} have");
        CheckNotes(metric, [.. section.Notes], places, shown, own: null, unranked, what);
    }
}
