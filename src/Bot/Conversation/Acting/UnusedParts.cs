using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the parts of a message with a customer, a sum or a day to come that went into nothing, so that the receipt can say so.</summary>
/// <remarks>What goes with an activity is kept in its text, and is not lost.</remarks>
internal sealed class UnusedParts(TurnContext turn, string text)
{
    private const int MostNamed = 2;
    private const int LongestNamed = 24;
    private const string Ends = "，,。；;！!？?\n";

    /// <summary>The parts as they are written, the longest cut.</summary>
    /// <param name="actions">What was read of the text.</param>
    public ImmutableArray<string> Of(IReadOnlyList<SalesAction> actions)
    {
        if (actions.Count == 0 || actions.Any(action => action is not (LogAction or WinAction or LoseAction)))
        {
            return [];
        }

        // What is kept with an activity is not lost; but money of another currency looks as if it were the deal's now.
        if (actions is [LogAction { Activity: not null, Amount: null, AmountRange: null }] && Parts().Select(Written).FirstOrDefault(part => HasSum(part, AmountKind.Foreign)) is { } foreign)
        {
            return [Cut(foreign)];
        }

        List<TextSpan> used = [.. actions.SelectMany(action => Used(action, actions.Count == 1))];
        if (used.Count == 0)
        {
            return [];
        }

        HashSet<CustomerId> told = [.. actions.Select(CustomerOf).OfType<CustomerId>()];
        return [.. Parts().Where(part => !used.Exists(span => Overlap(span, part)) && Matters(Written(part), told)).Select(part => Cut(Written(part))).Take(MostNamed)];
    }

    private static IEnumerable<TextSpan> Used(SalesAction action, bool isAlone) => action switch
    {
        LogAction { Activity: not null } when isAlone => [new TextSpan(0, int.MaxValue)],
        LogAction { Activity: not null } => action.Spans,
        LogAction log => Spans(log.Amount?.Span, log.AmountRange?.Span, log.Stage?.Span, log.ExpectedClose?.Span, log.Next?.Span, log.On?.Span),
        WinAction win => Spans(win.Customer.Span, win.Amount?.Span, win.AmountRange?.Span, win.On?.Span),
        LoseAction => action.Spans,
        _ => [],
    };

    private static IEnumerable<TextSpan> Spans(params IEnumerable<TextSpan?> spans) => spans.OfType<TextSpan>().Where(span => span.Length > 0);

    private static CustomerId? CustomerOf(SalesAction action) => action switch
    {
        LogAction log => log.Customer.Value.Id,
        WinAction win => win.Customer.Value.Id,
        LoseAction lose => lose.Customer.Value.Id,
        _ => null,
    };

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < (long)other.Start + other.Length && other.Start < (long)one.Start + one.Length;

    private static string Cut(string part) => part.Length <= LongestNamed ? part : $"{ProgressRecorder.Cut(part, LongestNamed)}…";

    private IEnumerable<TextSpan> Parts()
    {
        for (int from = 0, to; from < text.Length; from = to + 1)
        {
            to = from;
            while (to < text.Length && !IsEnd(to))
            {
                to++;
            }

            if (!string.IsNullOrWhiteSpace(text[from..to]))
            {
                yield return new TextSpan(from, to - from);
            }
        }
    }

    /// <summary>A comma within a number ends nothing.</summary>
    private bool IsEnd(int at) =>
        Ends.Contains(text[at], StringComparison.Ordinal) && !(text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private string Written(TextSpan part) => text.Substring(part.Start, part.Length).Trim();

    private bool Matters(string part, HashSet<CustomerId> told) =>
        !part.Contains("不了", StringComparison.Ordinal)
        && !IsEvidence(part)
        && (IsRename(part) || HasSum(part, AmountKind.Exact) || HasSum(part, AmountKind.Vague) || DayWords.In(part, turn.Today).Any(day => day.Future > turn.Today)
            || turn.Options.Names(new Utterance { Text = part, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers is { IsEmpty: false } named && !named.Any(told.Contains));

    private static bool IsRename(string part) => part.StartsWith("客户名", StringComparison.Ordinal) || part.StartsWith("商机名", StringComparison.Ordinal);

    /// <summary>What is told of a criterion is kept there.</summary>
    private bool IsEvidence(string part) => turn.Ledger.Entries.Any(entry => entry is { Deal: { } id } && turn.Ledger.Known(id).Evidence.Any(known =>
        (entry.Before is null || entry.Before.Evidence.GetValueOrDefault(known.Key) != known.Value) && (part.Contains(known.Value, StringComparison.Ordinal) || known.Value.Contains(part, StringComparison.Ordinal))));

    private static bool HasSum(string part, AmountKind kind)
    {
        var folded = TextFolding.Fold(part);
        for (var at = 0; at < folded.Length; at++)
        {
            if (AmountReader.TryRead(folded, at, out var amount) && amount.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
