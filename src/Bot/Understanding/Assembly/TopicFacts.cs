using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>All that a message tells of one deal.</summary>
internal sealed record TopicFacts
{
    /// <summary>Signed for certain.</summary>
    public bool IsWon { get; private init; }

    /// <summary>The day it was signed, where the text names one before today.</summary>
    public Slot<DateOnly>? WonOn { get; private init; }

    /// <summary>Lost for certain.</summary>
    public bool IsLost { get; private init; }

    /// <summary>Why it was lost.</summary>
    public Slot<string>? Reason { get; private init; }

    /// <summary>What was done, one or several.</summary>
    public ImmutableArray<ReadActivity> Activities { get; private init; } = [];

    /// <summary>Who was met.</summary>
    public ImmutableArray<Slot<string>> Contacts { get; private init; } = [];

    /// <summary>The amount.</summary>
    public Slot<Money>? Amount { get; private init; }

    /// <summary>The amount, where it is told only roughly.</summary>
    public Slot<MoneyRange>? AmountRange { get; private init; }

    /// <summary>The stage.</summary>
    public Slot<StageId>? Stage { get; private init; }

    /// <summary>When it is expected to be signed.</summary>
    public Slot<DateOnly>? ExpectedClose { get; private init; }

    /// <summary>The next step.</summary>
    public Slot<NextStep>? Next { get; private init; }

    /// <summary>The clauses it was read from.</summary>
    public ImmutableArray<TextSpan> Spans { get; private init; } = [];

    /// <summary>Whether a field of the deal changes, so that it must be known which deal.</summary>
    public bool NeedsDeal => IsWon || IsLost || Amount is not null || Stage is not null || ExpectedClose is not null;

    /// <summary>Whether there is anything to do.</summary>
    public bool HasAnything => IsTold || AmountRange is not null;

    private bool IsTold => NeedsDeal || !Activities.IsEmpty || Next is not null;

    /// <summary>Gathers what the clauses tell.</summary>
    public static TopicFacts Gather(List<(Clause Clause, Mood Mood)> clauses, CatalogueCustomer? customer)
    {
        var signing = clauses.FirstOrDefault(entry => OutcomeReader.IsWon(entry.Clause, entry.Mood) && !OutcomeReader.IsRevoked(clauses, entry.Clause));
        var loss = signing.Clause is null ? clauses.FirstOrDefault(entry => OutcomeReader.IsLost(entry.Clause, entry.Mood)) : default;
        var isClosed = signing.Clause is not null || loss.Clause is not null;
        var stage = isClosed ? null : clauses.Select(entry => StageReader.Read(entry.Clause, entry.Mood)).LastOrDefault(read => read is not null);
        var close = isClosed ? null : clauses.Select(entry => CloseReader.Read(entry.Clause, entry.Mood)).LastOrDefault(read => read is not null);
        close = close is null ? null : Corrected(clauses, close);
        var amount = loss.Clause is null ? FigureReader.Read(clauses, countsBudget: false) : null;
        var next = loss.Clause is null ? ReadNext(clauses, close) : ReadNext([.. clauses.Where(entry => entry.Clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting))], close);
        var activities = ActivityList.Read(clauses);
        var facts = new TopicFacts
        {
            IsWon = signing.Clause is not null,
            WonOn = signing.Clause is null ? null : PastDay(clauses, signing.Clause),
            IsLost = loss.Clause is not null,
            Reason = loss.Clause is null ? null : OutcomeReader.Reason(clauses, loss.Clause),
            Activities = activities,
            Contacts = ContactReader.Read(clauses, customer),
            Amount = amount,
            AmountRange = amount is null && loss.Clause is null ? FigureReader.ReadRange(clauses) : null,
            Stage = stage,
            ExpectedClose = close,
            Next = next,
            Spans = [.. clauses.Select(entry => entry.Clause.Span).Distinct()],
        };
        return facts.IsTold || !NoteReader.IsWorthNoting(clauses, customer)
            ? facts
            : facts with { Activities = [new ReadActivity(ActivityKind.Note, clauses[0].Clause.Span, null, HasTime: false)] };
    }

    /// <summary>「推到9月底，哦不对，10月底」: a date alone after the correction stands for the one before it.</summary>
    private static Slot<DateOnly> Corrected(List<(Clause Clause, Mood Mood)> clauses, Slot<DateOnly> before) =>
        BareDate(clauses, before.Span.Start) is { } date && date.Date.Deadline(Tense.Future) is { } day ? new Slot<DateOnly>(day, date.Span, 0.9) : before;

    private static DateMention? BareDate(List<(Clause Clause, Mood Mood)> clauses, int after)
    {
        var corrected = clauses.FindIndex(entry => entry.Clause.Start > after && entry.Clause.Has(Cue.Correction));
        return corrected < 0 ? null : clauses.Skip(corrected).Select(entry => entry.Clause)
            .Select(clause => clause.First<DateMention>() is { } date && date.Length >= clause.Text.Trim(" 是").Length - (clause.Find(Cue.Correction)?.Length ?? 0) ? date : null)
            .FirstOrDefault(date => date is not null);
    }

    /// <summary>The first next step; after 「不对」, the one that follows it.</summary>
    private static Slot<NextStep>? ReadNext(List<(Clause Clause, Mood Mood)> clauses, Slot<DateOnly>? close)
    {
        var corrected = clauses.FindLastIndex(entry => entry.Clause.Has(Cue.Correction));
        var first = (corrected > 0 ? ReadNext(clauses, corrected, close) : null) ?? ReadNext(clauses, 0, close);
        return first is not null && BareDate(clauses, first.Span.Start) is { } date ? first with { Value = first.Value with { On = date.Date.Deadline(Tense.Future) } } : first;
    }

    private static Slot<NextStep>? ReadNext(List<(Clause Clause, Mood Mood)> clauses, int from, Slot<DateOnly>? close)
    {
        for (var i = from; i < clauses.Count; i++)
        {
            var (clause, mood) = clauses[i];
            if ((close is not null && close.Span.Start >= clause.Start && close.Span.Start < clause.End) || NextReader.Read(clause, mood) is not { } next)
            {
                continue;
            }

            if (next.Value.On is null && NextReader.When(clause, mood) is null)
            {
                var later = clauses.Skip(i + 1).Where(entry => entry.Clause.Sentence == clause.Sentence).Select(entry => NextReader.When(entry.Clause, entry.Mood)).FirstOrDefault(date => date is not null);
                return later is null ? next : next with { Value = next.Value with { On = later.Date.Deadline(Tense.Future) } };
            }

            return next;
        }

        return null;
    }

    private static Slot<DateOnly>? PastDay(List<(Clause Clause, Mood Mood)> clauses, Clause signing)
    {
        var dates = clauses.Where(entry => entry.Clause == signing || (entry.Mood.IsPast && entry.Clause.Start > signing.Start && !entry.Clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo))).SelectMany(entry => entry.Clause.All<DateMention>());
        foreach (var mention in dates)
        {
            if (mention.Date.Precision == DatePrecision.Day && mention.Date.Past.From is var day && day < signing.Today)
            {
                return new Slot<DateOnly>(day, mention.Span, 0.95);
            }
        }

        return null;
    }
}
