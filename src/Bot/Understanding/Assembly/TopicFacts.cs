using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>All that a message tells of one deal.</summary>
internal sealed record TopicFacts
{
    /// <summary>Who takes that many outcomes back tells of none; all of what is said is looked at for each.</summary>
    private const int MostOutcomes = 16;

    /// <summary>How somebody tries again.</summary>
    private static readonly WordSearch Again = new(["再试", "再打", "再联系", "再约", "再找", "再call"]);

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
    public static TopicFacts Gather(List<MeantClause> all, CatalogueCustomer? customer)
    {
        // 记得把金额改成90万: what is still to be done is no fact.
        var clauses = all.Exists(static entry => entry.Clause.Has(Cue.Duty)) ? all.FindAll(static entry => !entry.Clause.Has(Cue.Duty)) : all;
        var signing = ReaderNeeds.Signing.IsIn(clauses) ? Signing(clauses, customer) : null;
        var loss = signing is null || TakingBack.IsBehind(clauses, signing.Start) ? Loss(clauses, customer) : null;

        // closed it, sorry, lost it: of both the later one is meant.
        (signing, loss) = signing is null || loss is null ? (signing, loss) : loss.Start > signing.Start ? (null, loss) : (signing, null);
        var isClosed = signing is not null || loss is not null;
        var stage = isClosed ? null : StageOf(clauses);
        var close = isClosed || !ReaderNeeds.Close.IsIn(clauses) || clauses.Exists(static entry => OutcomeReversal.IsInJest(entry.Clause)) ? null : CloseOf(clauses);
        var namesSum = loss is null && ReaderNeeds.Figure.IsIn(clauses);
        var amount = namesSum ? FigureReader.Read(clauses, countsBudget: false, customer) : null;
        var next = ReadNext(loss is null ? all : clauses.FindAll(static entry => entry.Clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting)), close);
        var activities = ActivityList.Read(clauses);
        var isTold = isClosed || amount is not null || stage is not null || close is not null || !activities.IsEmpty || next is not null;
        return new TopicFacts
        {
            IsWon = signing is not null,
            WonOn = signing is null ? null : SigningDay.Find(clauses, signing),
            IsLost = loss is not null,
            Reason = loss is null ? null : OutcomeReader.Reason(clauses, loss),
            Activities = isTold || clauses.Count == 0 || !NoteReader.IsWorthNoting(clauses, customer) ? activities : [new ReadActivity(ActivityKind.Note, clauses[0].Clause.Span, null, HasTime: false)],
            Contacts = ContactReader.Read(clauses, customer, wasThere: activities.Any(static done => done.Kind is not ActivityKind.Message)),
            Amount = amount,
            AmountRange = namesSum && amount is null ? FigureReader.ReadRange(clauses, countsBudget: false, customer) : null,
            Stage = stage,
            ExpectedClose = close,
            Next = next,
            Spans = SpansOf(all),
        };
    }

    private static Clause? Signing(List<MeantClause> clauses, CatalogueCustomer? customer)
    {
        var told = 0;
        for (var i = 0; i < clauses.Count && told < MostOutcomes; i++)
        {
            var (clause, mood) = clauses[i];
            if (!OutcomeReader.IsWon(clause, mood) && !IsSignedFor(clauses, i, customer))
            {
                continue;
            }

            told++;
            if (!OutcomeReversal.IsRevoked(clauses, clause) && !OutcomeObject.IsOtherRenewal(clause, customer) && !OutcomeObject.IsTheirWin(clause, customer) && !SignedThing.IsOther(clause, customer) && !OtherPhase.Is(clauses, clause, Cue.SignDone, customer) && !OtherPart.Is(clause, Cue.SignDone, customer))
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>「博雅口腔 CT 签 65万」, 「赛维计数仪搞定 13万」: the word, before it at most what is sold, and the price behind it.</summary>
    private static bool IsSignedFor(List<MeantClause> clauses, int place, CatalogueCustomer? customer) =>
        place + 1 < clauses.Count && clauses[place] is { Clause: { BreakAfter: ' ' or '!' or ',', Header: null } clause, Mood: { IsFact: true, IsDenied: false, IsUnsure: false } } && IsAllSigned(clause, customer)
        && (clause.BreakAfter != ',' || !clause.Has(Cue.Sign)) && clauses[place + 1].Clause is { Mentions: [AmountMention { Amount.Kind: AmountKind.Exact } price] } next && price.Length == next.Text.Trim(' ').Length;

    private static bool IsAllSigned(Clause clause, CatalogueCustomer? customer)
    {
        var said = clause.Text.Trim(' ');
        if (clause.First<CustomerMention>() is { } won && won.Start == clause.Start + clause.Text.IndexOf(said, StringComparison.Ordinal) && clause.WholeText[won.End..clause.End].Trim(' ') is "成了" or "成啦")
        {
            return true;
        }

        if (clause.First<CustomerMention>() is { } done && clause.WholeText[clause.Start..done.Start].Trim(' ') is "搞定" or "搞定了" && clause.WholeText[done.End..clause.End].Trim(" 了").IsEmpty)
        {
            return true;
        }

        if (said is "签" or "成交" or "签单")
        {
            return clause.Has(Cue.Sign);
        }

        var what = said.EndsWith("搞定", StringComparison.Ordinal) ? said[..^2] : said.EndsWith("搞定了", StringComparison.Ordinal) ? said[..^3] : default;
        if (what.IsEmpty || clause.First<CustomerMention>() is not { } name || !clause.HasAny(MentionKinds.Customer))
        {
            return false;
        }

        var sold = clause.WholeText[name.End..(name.End + Math.Max(0, what.Length - (name.End - clause.Start)))].Trim("的那这台套单 ");
        return sold.IsEmpty || OutcomeObject.IsTitled(sold, customer);
    }

    private static Clause? Loss(List<MeantClause> clauses, CatalogueCustomer? customer)
    {
        var told = 0;
        foreach (var (clause, mood) in clauses)
        {
            if (told >= MostOutcomes || !OutcomeReader.IsLost(clause, mood))
            {
                continue;
            }

            told++;
            if (!OutcomeReversal.IsPutOff(clauses, clause) && !LostThing.IsTheirs(clause, customer) && !OtherPhase.Is(clauses, clause, Cue.LoseDone, customer) && !OtherPart.Is(clause, Cue.LoseDone, customer))
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>The last stage that is told.</summary>
    private static Slot<StageId>? StageOf(List<MeantClause> clauses)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (ReaderNeeds.Stage.IsIn(clauses[i].Clause) && StageReader.Read(clauses[i].Clause, clauses[i].Mood) is { } stage)
            {
                return StageReader.Corrected(clauses, stage);
            }
        }

        return null;
    }

    /// <summary>The last close date that is told, or what corrects it.</summary>
    private static Slot<DateOnly>? CloseOf(List<MeantClause> clauses)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (ReaderNeeds.Close.IsIn(clauses[i].Clause) && CloseReader.Read(clauses[i].Clause, clauses[i].Mood) is { } close)
            {
                return DateCorrection.Apply(clauses, close);
            }
        }

        return CloseReader.BehindSum(clauses);
    }

    /// <summary>Where the clauses stand, each once.</summary>
    private static ImmutableArray<TextSpan> SpansOf(List<MeantClause> clauses)
    {
        var spans = new TextSpan[clauses.Count];
        var isInOrder = true;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = clauses[i].Clause.Span;
            isInOrder &= i == 0 || spans[i].Start > spans[i - 1].Start;
        }

        return isInOrder ? ImmutableCollectionsMarshal.AsImmutableArray(spans) : [.. spans.Distinct()];
    }

    /// <summary>The first next step; after 「不对」, the one that follows it.</summary>
    private static Slot<NextStep>? ReadNext(List<MeantClause> clauses, Slot<DateOnly>? close)
    {
        var corrected = clauses.FindLastIndex(static entry => entry.Clause.Has(Cue.Correction));
        var first = (corrected > 0 ? ReadNext(clauses, corrected, close) : null) ?? ReadNext(clauses, 0, close);
        return first is not null && DateCorrection.Find(clauses, first.Span.Start) is { } date ? first with { Value = first.Value with { On = date.Date.Deadline(Tense.Future) } } : first;
    }

    private static Slot<NextStep>? ReadNext(List<MeantClause> clauses, int from, Slot<DateOnly>? close)
    {
        for (var i = from; i < clauses.Count; i++)
        {
            var (clause, mood) = clauses[i];
            if (NextReader.PutOff(clauses, i) is { } putOff)
            {
                return putOff;
            }

            if (IsTriedAgain(clauses, i) || DateCorrection.IsAll(clause))
            {
                continue;
            }

            var mayPlan = ReaderNeeds.Next.IsIn(clause) || clause.Header is not null;
            if (!mayPlan || (close is not null && close.Span.Start >= clause.Start && close.Span.Start < clause.End) || NextReader.Read(clause, mood) is not { } next)
            {
                continue;
            }

            if (clause.Has(Cue.Asked) && TheirStep.Answer(clauses, i) is { } own)
            {
                return own;
            }

            if (next.Value.On is null && NextReader.When(clause, mood) is null)
            {
                var later = WhenLater(clauses, i);
                return later is null ? next : next with { Value = next.Value with { On = later.Date.Deadline(Tense.Future) } };
            }

            return next;
        }

        return null;
    }

    /// <summary>「电话没人接，晚点再试试」: the failed try again, on no day that is told.</summary>
    private static bool IsTriedAgain(List<MeantClause> clauses, int place) =>
        place > 0 && clauses[place - 1].Clause.Has(Cue.Failed) && clauses[place - 1].Clause.Sentence == clauses[place].Clause.Sentence
        && !clauses[place].Clause.HasAny(MentionKinds.Time) && NextReader.When(clauses[place].Clause, clauses[place].Mood) is null or { Date.Precision: DatePrecision.Unknown } && clauses[place].Clause.Text.ContainsAny(Again);

    /// <summary>The first date ahead in what follows the clause in its sentence.</summary>
    private static DateMention? WhenLater(List<MeantClause> clauses, int place)
    {
        for (var i = place + 1; i < clauses.Count; i++)
        {
            if (clauses[i].Clause.Sentence == clauses[place].Clause.Sentence && NextReader.When(clauses[i].Clause, clauses[i].Mood) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}
