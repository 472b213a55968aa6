using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Words that point back to what was talked of, and those that stand before and between names.</content>
internal static partial class Lexicon
{
    /// <summary>Words that mean what was last talked of.</summary>
    public static WordTable<bool> PointingBack { get; } = new(
        "那单|这单|那一单|这一单|那个单|这个单|那笔|这笔|那个客户|这个客户|该客户|那家|这家|那个项目|这个项目|该项目|那个商机|这个商机|那边|这边|刚才|刚刚|还是|that deal|this deal|the deal|that one|this one|them|it"
            .Split('|').Select(word => (word, true)));

    /// <summary>Words after which somebody is named.</summary>
    public static WordTable<bool> BeforeNames { get; } = new(
        "去了|去|到了|见了|见|约了|约|找了|找|给|跟|和|向|联系了|联系|回访了|回访|走访|meet|met|visit|visited|call|called|with|to"
            .Split('|').Select(word => (word, true)));

    /// <summary>Words with which talk goes on to something else.</summary>
    public static WordTable<bool> Connectives { get; } = new(
        "然后|接着|随后|另外|此外|顺便|顺带|同时|再就是|完事儿|完事|后来|回来路上|路上又|and then|also|plus"
            .Split('|').Select(word => (word, true)));

    /// <summary>Characters of words that are no names: particles, adverbs, and what a change is said with.</summary>
    public static SearchValues<char> BetweenWords { get; } = SearchValues.Create("的了吧呢啊哦把被将要会就再还又也都只才已经过着得地个一下是成为到至从在那这我你您咱们请帮先后今明请更改变调整定到价款额钱单最终总共大约左右有没很能可以");
}
