using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>
/// Decides whether what was signed or taken is named, and neither a paper of the deal nor a title tells that it is the deal:
/// 拿下华辰的信息主管王明, 签下了成都两家代理, signed my visitor form. Only a known object closes a deal.
/// </summary>
internal static class StrangeObject
{
    /// <summary>So much that nobody knows is an object, and no exclamation.</summary>
    private const int LeastUnknown = 3;

    /// <summary>Where these follow, a sentence of its own begins, that nobody parted.</summary>
    private const string Sentences = "开牛爽耶太真恭感谢撒庆哈嘿好请辛喜含共不没就还也都在等明今昨从跟和给把被因所但咱我你他她它的吧吗啊呀了啦嘞噢哦呢嘛喽咯这那多少全整搞可以后前时已又再才到回去来过钱价金忘终总真刚说听估应该晚早上下大单,";

    private static readonly WordSearch DealWords = new(["合同", "协议", "单", "项目", "标", "字", "约", "订单", "年框", "框架", "采购", "续"]);

    private static readonly WordSearch Articles = new([" a ", " an ", " my ", " his ", " her ", " their ", " some ", " another ", " two ", " three ", " the "]);

    private static readonly WordSearch EnglishDealWords = new(["contract", "deal", "agreement", "renewal", "order", " po", "paper", " sow", " msa", "project", "licen", "subscription", "quote", "proposal", "package", "year", "extension", "document", "docs"]);

    /// <summary>「签了名」, 「签下了成都两家代理」.</summary>
    public static bool Is(Clause clause, CueMention word, CatalogueCustomer? customer)
    {
        var from = word.End;
        while (from < clause.End && clause.WholeText[from] is ' ' or '了')
        {
            from++;
        }

        var thing = clause.WholeText[from..clause.End].TrimEnd(' ');
        if (thing is "名" or "到")
        {
            return true;
        }

        return !thing.IsEmpty && !Sentences.Contains(thing[0], StringComparison.Ordinal) && !BeginsWithMark(clause, from) && !thing.ContainsAny(DealWords) && !IsTitled(thing, customer)
            && UnknownWords.CountFrom(clause, from) >= LeastUnknown;
    }

    /// <summary>“signed my visitor form”, “won the quiz”; not “signed the glove contract”, nor “signed at 210k”.</summary>
    public static bool IsInEnglish(Clause clause, CueMention word, CatalogueCustomer? customer)
    {
        var after = clause.WholeText[word.End..clause.End];
        return TextFolding.IsLetter(clause.WholeText[word.Start]) && after.StartsWithAny(Articles) && clause.WholeText[word.Start..word.End] is "signed" or "won" or "has signed" or "have signed" or "inked"
            && !after.ContainsAny(EnglishDealWords) && !clause.HasAny(MentionKinds.Amount) && !IsTitled(after, customer) && UnknownWords.CountFrom(clause, word.End) > LeastUnknown;
    }

    /// <summary>A day, a figure, a person or a word that tells begins what follows; a customer's name, or a word that tells nothing, may be an object's first half.</summary>
    private static bool BeginsWithMark(Clause clause, int from)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start == from && mention is not (CustomerMention or StageMention or CueMention { Cue: Cue.Plain }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text holds two characters of a title, or a word of one in letters.</summary>
    private static bool IsTitled(ReadOnlySpan<char> text, CatalogueCustomer? customer)
    {
        foreach (var deal in customer?.Deals ?? [])
        {
            if (deal.IsOpen && HoldsPartOf(text, deal.Title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsPartOf(ReadOnlySpan<char> text, ReadOnlySpan<char> title)
    {
        foreach (var word in title.Split(' '))
        {
            if (title[word] is { Length: > 2 } said && char.IsAsciiLetter(said[0]) && text.Contains(said, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        for (var at = 0; at + 1 < title.Length; at++)
        {
            if (TextFolding.IsHan(title[at]) && TextFolding.IsHan(title[at + 1]) && text.Contains(title.Slice(at, 2), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
