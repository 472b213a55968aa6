using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds in a message why a deal goes where it goes: 「退回需求确认，预算被砍」.</summary>
internal static class SpokenReason
{
    private const int Shortest = 2;

    private static readonly string[] Marks = ["是因为", "因为", "由于", "原因是", "理由是", "原因：", "原因:", "理由：", "理由:", "because of", "because", "due to", "since "];
    private static readonly string[] Heads = ["原因是", "原因：", "原因:", "原因 ", "理由是", "理由：", "理由:", "因为", "由于", "reason:", "reason is", "because of", "because"];
    private static readonly string[] Detours = ["退", "打回", "回到", "跳过", "直接", "back to", "skip", "straight to", "directly"];
    private static readonly char[] Ends = ['。', '；', ';', '！', '!', '\n'];
    private static readonly char[] Commas = ['，', ','];

    /// <summary>The reason that the message gives for its stage; null where it gives none.</summary>
    /// <param name="text">The message.</param>
    /// <param name="log">What was read of it.</param>
    /// <param name="isSplit">Whether it speaks of several things: then only words that say «because» are believed.</param>
    public static string? In(string text, LogAction log, bool isSplit)
    {
        if (log.Stage?.Span is not { Length: > 0 } stage || stage.Start < 0 || stage.Start + stage.Length > text.Length)
        {
            return null;
        }

        var begin = stage.Start + stage.Length;
        var end = text.IndexOfAny(Ends, begin);
        var tail = end < 0 ? text[begin..] : text[begin..end];
        if (Marks.Select(mark => (At: tail.IndexOf(mark, StringComparison.OrdinalIgnoreCase), mark.Length)).Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.Length).ToList() is [var (at, length), ..])
        {
            return Clean(tail[(at + length)..]);
        }

        var clause = text[(text.LastIndexOfAny([.. Ends, .. Commas], stage.Start) + 1)..stage.Start];
        return isSplit || !Detours.Any(word => clause.Contains(word, StringComparison.OrdinalIgnoreCase)) ? null : FirstUnread(tail, begin, log);
    }

    /// <summary>What follows 「原因：」 at the beginning of the text; null where it does not begin so.</summary>
    public static string? Named(string text) =>
        Heads.FirstOrDefault(head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase)) is { } found ? Clean(text[found.Length..]) : null;

    /// <summary>The first clause behind the stage from which nothing else was read.</summary>
    private static string? FirstUnread(string tail, int begin, LogAction log)
    {
        var spans = Spans(log).Where(span => span.Length > 0).ToList();
        for (var comma = tail.IndexOfAny(Commas); comma >= 0;)
        {
            var next = tail.IndexOfAny(Commas, comma + 1);
            var (from, to) = (comma + 1, next < 0 ? tail.Length : next);
            if (Clean(tail[from..to]) is { } reason && !spans.Exists(span => span.Start < begin + to && span.Start + span.Length > begin + from))
            {
                return reason;
            }

            comma = next;
        }

        return null;
    }

    private static IEnumerable<TextSpan> Spans(LogAction log)
    {
        TextSpan?[] single = [log.Amount?.Span, log.AmountRange?.Span, log.ExpectedClose?.Span, log.Next?.Span, log.On?.Span, log.Activity is { Value: not Domain.Sales.ActivityKind.Note } did ? did.Span : null];
        return [.. single.OfType<TextSpan>(), .. log.Colleagues.Select(colleague => colleague.Span)];
    }

    private static string? Clean(string text) =>
        text.Trim(' ', '，', ',', '。', '.', '：', ':', '、', '了') is { Length: >= Shortest } clean ? clean : null;
}
