using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Whom a message names, whatever it says of them.</summary>
/// <param name="Customers">The customers, each once; of a name that several bear, all of them.</param>
/// <param name="IsToColleague">Whether it speaks to a colleague: it begins with their name, or says «you».</param>
internal sealed record NamesInText(ImmutableArray<CustomerId> Customers, bool IsToColleague)
{
    /// <summary>What joins a colleague's name to the speaker's own deed, or makes it a part of a request.</summary>
    private static readonly string[] Joined = ["和", "跟", "与", "陪", "同", "带", "、", "及", "也", "的", "帮我", "今天", "昨天", "本月", "这个月", "上个月", "本周", "上周", "和我"];

    /// <summary>「你」 in words that speak to nobody, or to the bot.</summary>
    private static readonly string[] Nobody = ["你好", "您好", "谢谢你", "你帮我", "麻烦你", "请你", "你记", "迷你"];

    /// <summary>Nobody.</summary>
    public static NamesInText None { get; } = new([], IsToColleague: false);

    /// <summary>Whom the message names.</summary>
    public static NamesInText Of(Utterance utterance, Catalogue catalogue)
    {
        var folded = TextFolding.Fold(utterance.Text.Trim());
        var mentions = MentionScanner.Scan(folded, catalogue, utterance.Speaker, DateOnly.FromDateTime(utterance.Now.DateTime));
        ImmutableArray<CustomerId> customers = [.. mentions.SelectMany(mention => mention switch
        {
            CustomerMention customer => customer.Holders.Select(static holder => holder.Id),
            DealMention deal => [deal.Customer],
            _ => Enumerable.Empty<CustomerId>(),
        }).Distinct()];
        var isCalled = mentions.OfType<MemberMention>().FirstOrDefault(member => member.Start == 0 && member.Member.Id != utterance.Speaker) is { } called
            && !Joined.Any(word => folded.AsSpan(called.End).TrimStart(' ').StartsWith(word, StringComparison.Ordinal)) && called.End < folded.Length;
        return new NamesInText(customers, isCalled || SaysYou(folded));
    }

    private static bool SaysYou(string text)
    {
        var rest = Nobody.Aggregate(text, (said, word) => said.Replace(word, "", StringComparison.Ordinal));
        return rest.AsSpan().IndexOfAny('你', '您') >= 0;
    }
}
