using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「金额260」, 「115→108」: the amount of a deal whose unit was left out, as far as it is of the size of the one before.</summary>
/// <param name="Name">What stands where a customer or deal is named; empty where nobody is.</param>
/// <param name="Amount">The amount in full.</param>
/// <param name="IsSure">Whether it can mean nothing else: it is called the amount, or said to follow the one that stands there.</param>
internal sealed partial record BareAmount(string Name, Money Amount, bool IsSure)
{
    private const int LongestText = 120;
    private const int Patience = 2_000;
    private const decimal TenThousand = 10_000m;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Ended = @"(?![\d.]|\s*[千亿百%％个点年月日号天人台套次分小时折期元块kKwW])";

    /// <summary>What the text says of an amount; null where it says none, where it is another's word, or far from what the deal is worth.</summary>
    public static BareAmount? Read(string text, Money known)
    {
        if (text.Length > LongestText || Others().IsMatch(text))
        {
            return null;
        }

        foreach (var match in Change().Matches(text).Cast<Match>())
        {
            if (In(match, "to", known) is { } after)
            {
                var name = match.Index == 0 ? match.Groups["name"].Value : text[..match.Index] + match.Groups["name"].Value;
                return new BareAmount(Bare(name), after, Full(match.Groups["from"].Value) == known);
            }
        }

        return Called().Match(text) is { Success: true } called && In(called, "to", known) is { } amount ? new BareAmount(Bare(text[..called.Index]), amount, IsSure: true)
            : Alone().Match(text) is { Success: true } alone && In(alone, "to", known) is { } figure ? new BareAmount(Bare(text[..alone.Index]), figure, IsSure: false)
            : null;
    }

    private static string Bare(string name) => name.Trim(' ', '，', ',', '：', ':', '把', '将', '的');

    private static Money? In(Match match, string group, Money known) =>
        Full(match.Groups[group].Value) is { } amount && amount != known && !AmountRule.IsJump(known, amount) ? amount : null;

    private static Money? Full(string figure) =>
        decimal.TryParse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number * TenThousand <= Deal.AmountLimit.Yuan
            ? Money.FromYuan(number * TenThousand)
            : null;

    [GeneratedRegex(@"(?<name>^[^\d，,。；;！!]{0,12})?(?<![\d.])(?<from>\d{1,5}(\.\d{1,2})?)\s*万?\s*(→|->|—>|=>|⇒|改成|改为|改到|改|砍到|降到|压到|谈到|涨到|加到)\s*(?<to>\d{1,5}(\.\d{1,2})?)\s*万?" + Ended, Options, Patience)]
    private static partial Regex Change();

    [GeneratedRegex(@"(金额|合同额|总价|报价|价格)\s*(改成|改为|改到|调到|调成|变成|更新为|定在|是|为|：|:)?\s*(?<to>\d{1,5}(\.\d{1,2})?)(?!\s*万)" + Ended, Options, Patience)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<=^|[，,。！!；;\s])(?<to>\d{2,5}(\.\d{1,2})?)(?=$|[，,。！!；;])", Options, Patience)]
    private static partial Regex Alone();

    /// <summary>Somebody else's figure, a wish, a condition, money that moved, or a question.</summary>
    [GeneratedRegex(@"[?？]|吗|预算|押金|定金|首付|预付|付款|到账|回款|如果|要是|假如|竞品|对手|对方|另一家|别家|人家|别人|客户(想|希望|要求|说|回价|还价|只肯|最多|出)|希望|单价|每[年月台套]|第", Options, Patience)]
    private static partial Regex Others();
}
