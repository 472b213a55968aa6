using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding;

/// <summary>What each reader cannot do without: where a message or clause lacks it, the reader is not called.</summary>
/// <remarks>Skipping readers of facts and lists changes no reading: on the texts of all corpora, as they are and damaged, one that lacks what it needs reads nothing (tested).</remarks>
internal static class ReaderNeeds
{
    /// <summary>Of <see cref="OutcomeReader.IsWon"/>: a word for signing, or the price behind one.</summary>
    public static readonly Need Signing = new(MentionKinds.Amount, Cue.SignDone, Cue.Sign);

    /// <summary>Of <see cref="StageReader"/>.</summary>
    public static readonly Need Stage = new(MentionKinds.Stage);

    /// <summary>Of <see cref="CloseReader"/>.</summary>
    public static readonly Need Close = new(MentionKinds.Date);

    /// <summary>Of <see cref="FigureReader"/>.</summary>
    public static readonly Need Figure = new(MentionKinds.Amount);

    /// <summary>Of <see cref="NextReader"/>, where nothing stands over the clause: that may be a plan.</summary>
    public static readonly Need Next = new(MentionKinds.Date | MentionKinds.Time, Cue.Plan, Cue.Duty);

    /// <summary>Of <see cref="ActivityReader"/>: a word for a deed, a figure that was quoted, or somebody to whom one goes.</summary>
    public static readonly Need Deed = new(MentionKinds.Amount | MentionKinds.Customer | MentionKinds.NewName, Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk);

    /// <summary>Signs of which each alone may ask for a list.</summary>
    private const RequestSigns Listing = RequestSigns.Deals | RequestSigns.Listing;

    /// <summary>Signs without which <see cref="ShareReader"/> finds nothing that is shared.</summary>
    public const RequestSigns Sharing = RequestSigns.Offer | RequestSigns.Experience;

    /// <summary>Signs without which <see cref="NamedUndo"/> takes nothing back.</summary>
    public const RequestSigns TakingBack = RequestSigns.TakeBack | RequestSigns.Remove;

    /// <summary>Signs of which each alone may ask.</summary>
    private const RequestSigns Asking = RequestSigns.Topic | RequestSigns.Best | RequestSigns.Fulfil | RequestSigns.Gap | RequestSigns.Income | RequestSigns.Revenue;

    /// <summary>Whether <see cref="QuestionReader"/> may find a question in a message with these signs.</summary>
    public static bool MayAsk(RequestSigns signs) => signs.HasAny(Asking | RequestSigns.Slip) || IsTogether(signs);

    /// <summary>Whether <see cref="ListReader"/> may find a list in a message with these signs: something listed is named, or the message is nothing but a name.</summary>
    public static bool MayList(List<Clause> clauses, RequestSigns signs) =>
        signs.HasAny(Listing) || (signs.HasAny(RequestSigns.Listed | RequestSigns.ToCome) && NounMessage.IsNoun(clauses));

    /// <summary>Whether <see cref="QuestionCutter"/> may find a question in the clause, where no word of it is a slip.</summary>
    public static bool MayAsk(Clause clause)
    {
        var signs = clause.Signs;
        return signs.HasAny(RequestSigns.Topic)
            || (signs.HasAny(RequestSigns.Revenue) && !IsToldSum(clause, signs))
            || IsTogether(signs)
            || (signs.HasAny(RequestSigns.Gap | RequestSigns.Income) && (clause.IsWholeMessage || signs.HasAny(RequestSigns.HowMuch | RequestSigns.Me | RequestSigns.Who | RequestSigns.Parts | RequestSigns.Show | RequestSigns.Expected)))
            || (signs.HasAny(RequestSigns.Fulfil | RequestSigns.Best) && MayBeQuestion(clause, signs));
    }

    /// <summary>「金额改成80万」: the sum, and nothing that asks beside what it is a sum of.</summary>
    private static bool IsToldSum(Clause clause, RequestSigns signs) =>
        (signs & ~(RequestSigns.Revenue | RequestSigns.Metric)) == RequestSigns.None && clause.BreakAfter != '?' && !clause.Text.Contains('?') && !clause.Text.ContainsAnyInRange('a', 'z')
        && clause.All<AmountMention>().Any(static amount => amount.Amount.Kind == AmountKind.Exact);

    /// <summary>Words that ask only beside some others.</summary>
    private static bool IsTogether(RequestSigns signs) =>
        (signs.HasAny(RequestSigns.Why) && signs.HasAny(RequestSigns.Me | RequestSigns.Metric | RequestSigns.Best | RequestSigns.Place | RequestSigns.Who))
        || signs.HasFlag(RequestSigns.Expected | RequestSigns.HowMuch) || signs.HasFlag(RequestSigns.Parts | RequestSigns.Metric) || signs.HasFlag(RequestSigns.Me | RequestSigns.Metric | RequestSigns.HowMuch) || signs.HasFlag(RequestSigns.Who | RequestSigns.Metric | RequestSigns.More)
        || signs.HasFlag(RequestSigns.Who | RequestSigns.More) || signs.HasFlag(RequestSigns.Place | RequestSigns.Me | RequestSigns.Advice);

    private static bool MayBeQuestion(Clause clause, RequestSigns signs) =>
        signs.HasAny(RequestSigns.Who | RequestSigns.HowMuch | RequestSigns.QuestionEnd) || clause.Text.TrimEnd(' ').EndsWithAny("的人", "个人", "的同事", "最多的", "最高的", "最好的", "最快的", "最大的") || clause.BreakAfter == '?' || clause.Text.Contains('?') || clause.Text.ContainsAnyInRange('a', 'z');
}
