using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>The words by which people ask what points buy, want it, and put it on the list.</summary>
internal static class ExchangeRequest
{
    private const int LongestRequest = 80;

    private static readonly FrozenSet<string> ListWords = Set("兑换", "兑换清单", "积分兑换", "积分商城", "积分能换什么", "积分可以换什么", "能兑换什么", "可以兑换什么", "exchange list", "redeem", "what can i redeem", "rewards shop");
    private static readonly FrozenSet<string> PendingWords = Set("兑换申请", "待兑换", "待发放", "待发放的兑换", "exchange requests", "redemptions to hand out");

    private static readonly RequestForm RedeemForm = new(@"^(?:我要|我想|帮我)?(?:用积分)?兑换[ :：]*(?:一?[张份个])?(?<name>[^ :：].*)$|^(?:redeem|exchange points for) (?:a |an )?(?<name>.+)$", "兑换", "redeem", "exchange");
    private static readonly RequestForm OfferForm = new(@"^上架[ :：]*(?<name>.+?)[ ,，:：]*(?<points>\d{1,5})[ ]*(?:积分|分)(?:[ ,，]*(?:共|只有|限量|库存)?[ ]*(?<stock>\d{1,5})[ ]*[份个张件台套只])?$|^offer (?<name>.+?) for (?<points>\d{1,5}) points(?:[ ,]*(?<stock>\d{1,5}) (?:of them|in stock|available|pieces))?$", "上架", "offer");
    private static readonly RequestForm WithdrawForm = new(@"^下架[ :：]*(?<name>.+)$|^take (?<name>.+) off the exchange list$", "下架", "exchange list");

    /// <summary>Whether the text asks what points buy.</summary>
    public static bool IsList(string text) => ListWords.Contains(Bare(text));

    /// <summary>Whether the text asks what waits to be handed out.</summary>
    public static bool IsPending(string text) => PendingWords.Contains(Bare(text));

    /// <summary>What somebody wants for points, as it was written; null where the text is no such wish.</summary>
    public static string? Wish(string text) => IsList(text) || IsPending(text) || Match(RedeemForm, text) is not { } match ? null : match.Groups["name"].Value.Trim();

    /// <summary>What is put on the list, for how many points, and how many there are where that is said; null where the text is no such thing.</summary>
    public static (string Name, int Points, int? Stock)? Offer(string text) =>
        Match(OfferForm, text) is { } match ? (match.Groups["name"].Value.Trim(), Number(match.Groups["points"]), match.Groups["stock"].Success ? Number(match.Groups["stock"]) : null) : null;

    /// <summary>What is taken off the list; null where the text is no such thing.</summary>
    public static string? Withdrawal(string text) => Match(WithdrawForm, text)?.Groups["name"].Value.Trim();

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static Match? Match(RequestForm form, string text) => text.Length <= LongestRequest && form.Match(Bare(text)) is { Success: true } match ? match : null;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
