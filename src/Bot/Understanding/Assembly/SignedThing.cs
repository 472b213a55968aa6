using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether what stands right behind 签了 or 拿下 is something else than the deal: 签了周杰伦, 签了供电合同, 拿下了比亚迪.</summary>
internal static class SignedThing
{
    /// <summary>A longer stretch is a sentence of its own, that nobody parted.</summary>
    private const int Longest = 8;

    /// <summary>Where these begin it, no thing is named.</summary>
    private const string NoThings = "开牛爽耶太真恭感谢撒庆哈嘿好请辛喜含共不没就还也都在等明今昨从跟和给把被因所但咱我你他她的吧吗啊呀了啦嘞噢哦呢嘛喽咯这那多少全整搞可以后前时已又再才到回去来过钱价金";

    /// <summary>How a thing that is said begins a sentence.</summary>
    private static readonly WordSearch Sentences = new(["大家", "下周", "下月", "下午", "上周", "上月", "上午", "单子", "合同", "协议", "字", "大单", "一单", "一笔", "终于", "总算", "总价", "总共", "总额", "单", "万", "元", "块", "下来", "下单"]);

    /// <summary>Papers of which there are many besides the deal's own.</summary>
    private static readonly string[] Papers = ["合同", "协议", "书", "单", "案", "约"];

    /// <summary>What the deal's own contract is called.</summary>
    private static readonly WordEnds OwnKinds = new(["正式", "采购", "购销", "销售", "供货", "供应", "服务", "年度", "买卖", "项目", "主", "总", "设备", "软件", "系统", "维保", "订", "工程", "施工", "技术", "补", "续", "长期", "大", "新", "电子", "纸质", "技术服务", "租赁"]);

    /// <summary>Whether the clause tells of something else that is signed or taken.</summary>
    public static bool IsOther(Clause clause, CatalogueCustomer? customer)
    {
        if (clause.Find(Cue.SignDone) is not { } word || clause.WholeText[word.Start..word.End] is [.., '的'])
        {
            return false;
        }

        if (clause.WholeText[word.Start] is not ('签' or '拿' or '赢'))
        {
            return StrangeObject.IsInEnglish(clause, word, customer);
        }

        if (IsAnotherCompany(clause, word) || StrangeObject.Is(clause, word, customer))
        {
            return true;
        }

        var after = clause.WholeText[word.End..clause.End].TrimStart(" 了").TrimEnd(' ');
        after = after is ['个' or '份' or '张' or '位' or '名', ..] ? after[1..] : after is ['一' or '几', '个' or '份' or '张' or '位' or '名', ..] ? after[2..] : after;
        after = WithoutCount(after);
        if (after.Length is < 2 or > Longest || NoThings.Contains(after[0], StringComparison.Ordinal) || !IsHan(after) || after.StartsWithAny(Sentences) || after[^1] is '了' or '啊' or '呀' or '吧' or '哈' or '啦' || IsMarked(clause, clause.WholeText[..clause.End].TrimEnd(' ').Length - after.Length))
        {
            return false;
        }

        return !IsOurs(after, customer);
    }

    /// <summary>「华辰签了云途科技」: whom the customer named before has signed with, or won.</summary>
    private static bool IsAnotherCompany(Clause clause, CueMention word)
    {
        if (clause.First<CustomerMention>() is not { } customer || customer.End > word.Start)
        {
            return false;
        }

        foreach (var name in clause.All<NewNameMention>())
        {
            if (name.Start >= word.End && clause.WholeText[word.End..name.Start].Trim(" 了个家一").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>三年油卡: what is counted.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> thing) =>
        thing.TrimStart("0123456789一两二三四五六七八九十半") is ['年' or '个', .. var what] && what.Length < thing.Length - 1 ? what.TrimStart("月的") : thing;

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextFolding.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a figure, a day, a name or a word that begins something else follows.</summary>
    private static bool IsMarked(Clause clause, int from)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention is not (StageMention or CueMention { Cue: Cue.Plain or Cue.Them or Cue.Work or Cue.Need or Cue.OtherMoney or Cue.Offer or Cue.NewDeal or Cue.Demo or Cue.Quote or Cue.Meeting or Cue.Sign or Cue.Visit }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurs(ReadOnlySpan<char> thing, CatalogueCustomer? customer)
    {
        if (OutcomeObject.IsTitled(thing, customer))
        {
            return true;
        }

        foreach (var paper in Papers)
        {
            if (thing.EndsWith(paper, StringComparison.Ordinal))
            {
                return thing[..^paper.Length] is var kind && (kind.EndsWithAny(OwnKinds) || (kind is not [.., '约'] && OutcomeObject.IsOfferedThing(kind, customer)));
            }
        }

        return OutcomeObject.IsOfferedThing(thing, customer);
    }
}
