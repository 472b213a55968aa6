using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「我今天干了啥」: what somebody recorded, counts first, then by customer; to themselves and to those above them. It can be had as a text to pass on.</summary>
internal sealed class DiaryAnswer(TurnContext turn)
{
    private const int MostParts = 10;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Shows it, or says whom to ask.</summary>
    public async Task ShowAsync(DiaryAction asked, CancellationToken cancellationToken)
    {
        if (asked.Who is { Value.Scope: { } scope } whose)
        {
            // Of many people it is told who recorded anything, and of whom nothing is to be read.
            await new SilenceAnswer(turn).ShowAsync(new SilenceAction { Period = asked.Period, Scope = new Slot<Scope>(scope, whose.Span, whose.Confidence) }, cancellationToken);
        }
        else if (DiaryDays.Of(asked.Period?.Value, turn.Today) is not { } days)
        {
            turn.SayPrivately(turn.Words.BoardNotBegun);
        }
        else if (new TeamFinding(turn).Find(asked.Who?.Value.Member ?? turn.Speaker.Id) is { Members: [var member] } found)
        {
            await ShowAsync(member, found.Name, days, cancellationToken);
        }
    }

    /// <summary>Says it as a text that can be passed on.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var id)
            && DateOnly.TryParseExact(data.GetValueOrDefault(Keys.From), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && DateOnly.TryParseExact(data.GetValueOrDefault(Keys.Until), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            && from <= to && DiaryDays.Of(new Period(from, to), turn.Today) is { } days)
        {
            if (new TeamFinding(turn).Find(new MemberId(id)) is { } found)
            {
                turn.SayPrivately(await new DiaryText(turn).OfAsync(await ReadAsync(new MemberId(id), days, cancellationToken), found.Name, days, cancellationToken));
            }
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    private async Task ShowAsync(MemberId member, string name, DayRange days, CancellationToken cancellationToken)
    {
        var diary = await ReadAsync(member, days, cancellationToken);
        var period = DiaryDays.NameOf(days, turn.Words);
        if (diary.Events.IsEmpty)
        {
            turn.SayPrivately(member == turn.Speaker.Id ? turn.Words.DiaryOwnEmpty(period) : turn.Words.DiaryEmpty(name, period));
            return;
        }

        var facts = new DiaryFacts(turn);
        var sections = new List<CardSection>();
        foreach (var part in diary.Parts.Take(MostParts))
        {
            sections.Add(await facts.SectionOfAsync(part, cancellationToken));
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.DiaryTitle(name, period, diary.Entries),
                Sections =
                [
                    new CardSection { Facts = [new CardFact(turn.Words.DiaryCountsLabel, await facts.CountsAsync(diary, cancellationToken))] },
                    .. sections,
                    .. diary.Parts.Length > MostParts ? (CardSection[])[new CardSection { Notes = [turn.Words.AndMore(diary.Parts.Length - MostParts)] }] : [],
                ],
                Actions =
                [
                    Button.Of(
                        Verbs.DiaryText,
                        turn.Words.DiaryTextButton,
                        data: [(Keys.Member, member.Value.ToString()), (Keys.From, days.From.ToString(DayFormat, CultureInfo.InvariantCulture)), (Keys.Until, days.To.ToString(DayFormat, CultureInfo.InvariantCulture))]),
                ],
            });
    }

    private async Task<Diary> ReadAsync(MemberId member, DayRange days, CancellationToken cancellationToken)
    {
        // Of one day it is told what was recorded on it; of several, what was done in them, as boards and rewards count it.
        var (from, until) = DiaryDays.InstantsOf(days, turn);
        var events = await turn.Session.Changes.RecordedByAsync(member, from, days.From == days.To ? until : turn.Change.Now.AddTicks(1), cancellationToken);
        return Diary.Of(days.From == days.To ? events : [.. events.Where(change => days.Contains(change.HappenedOn))]);
    }
}
