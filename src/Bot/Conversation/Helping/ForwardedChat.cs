using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>A conversation with a customer that was forwarded as the messengers do it: what others have written is never taken for the rep's own words, but it is said what was seen in it.</summary>
internal sealed partial class ForwardedChat(TurnContext turn)
{
    private const int FewestLines = 2;
    private const int MostNamed = 3;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>Answers such a text.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryAnswerAsync(string text, CancellationToken cancellationToken)
    {
        if (!Is(text))
        {
            return false;
        }

        List<string> customers = [];
        foreach (var id in turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.Take(MostNamed))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
            {
                customers.Add(Labels.Short(customer));
            }
        }

        List<string> people = [.. Heads().Matches(text).Concat(Lines().Matches(text)).Select(match => match.Groups["who"].Value.Trim()).Where(who => who.Length > 0 && who != turn.Speaker.Name).Distinct(StringComparer.Ordinal).Take(MostNamed)];
        List<string> figures = [.. Figures().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(MostNamed)];
        List<string> seen =
        [
            .. people.Count > 0 ? [turn.Words.ForwardedPeople(turn.Words.List(people))] : Array.Empty<string>(),
            .. figures.Count > 0 ? [turn.Words.ForwardedFigures(turn.Words.List(figures))] : Array.Empty<string>(),
        ];
        var example = customers.FirstOrDefault() ?? turn.Words.ExampleCustomer;
        turn.SayPrivately(seen.Count == 0 ? turn.Words.Forwarded(example) : turn.Words.ForwardedWith(turn.Words.List(seen), example));
        return true;
    }

    /// <summary>Whether the text is a forwarded conversation: lines of who wrote when, or under a heading that says so, lines of who said what.</summary>
    public static bool Is(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && (Heads().Count(text) >= FewestLines || (Heading().IsMatch(text) && Lines().Count(text) >= FewestLines));

    /// <summary>王总 10:32; 王总 2026/11/23 10:32:15.</summary>
    [GeneratedRegex(@"^(?<who>[^\d\n:：]{1,16}?)[ \t]+((\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}日?[ \t]+)?\d{1,2}:\d{2}(:\d{2})?[ \t]*\r?$", Options, Patience)]
    private static partial Regex Heads();

    /// <summary>陈主任：实施计划收到了.</summary>
    [GeneratedRegex(@"^(?<who>[^\d\n:：，,。]{1,10})[:：]\s*\S.*$", Options, Patience)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^\s*(\[聊天记录\]|【聊天记录】|转发[：:]?|.{0,20}的聊天记录|群聊的聊天记录|-+ ?forwarded.*)\s*\r?$", Options | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\d+(\.\d+)?\s*(万|亿|折|%|％)|(下|这|本)?(周|星期)[一二三四五六日天]|(这|本|下)个?月|\d{1,2}月\d{1,2}[日号]|明天|后天|月底", Options, Patience)]
    private static partial Regex Figures();
}
