using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides which of a customer's deals a clause tells of: by id, title, product, owner, stage or amount.</summary>
internal static class DealFinder
{
    private static readonly string[] Generic = ["管理系统", "系统", "平台", "软件", "管理", "项目", "升级", "一期", "二期", "三期", "方案", "设备", "服务", "system", "platform", "suite", "project"];

    private static readonly WordSearch GenericParts = new([.. Generic.SelectMany(static word => from start in Enumerable.Range(0, word.Length) from length in Enumerable.Range(1, word.Length - start) select word.Substring(start, length)).Distinct(StringComparer.Ordinal)]);

    /// <summary>Fewer digits are part of any day or count.</summary>
    private const int ShortestNumber = 3;

    /// <summary>Before 子, these name nothing that is sold: 单子, 案子, 样子, 电子.</summary>
    private const string NoThings = "单案样例电面日孩厂法位院儿分原量妻嫂号路王老骗胖个句点班底步";

    private static readonly string[] DealWords = ["那单", "这单", "那个单", "这个单", "那一单", "的单", "那笔", "那个", "这个", "这笔", "的项目", "单子", "deal"];

    private static readonly WordSearch AnyDealWord = new(DealWords);

    /// <summary>The open deal that the clause tells, or null.</summary>
    public static CatalogueDeal? Told(CatalogueCustomer customer, Clause clause) => Told(customer, clause, out _);

    /// <summary>The open deal that the clause tells, or null.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="title">Where the deal's title stands, if it does; its words tell nothing else.</param>
    public static CatalogueDeal? Told(CatalogueCustomer customer, Clause clause, out TextSpan? title)
    {
        title = null;
        foreach (var mention in clause.All<DealMention>())
        {
            if (ById(customer, mention.Deal) is { } named)
            {
                return named;
            }
        }

        return ByTitle(customer, clause, out title) ?? RoughTitle.Find(customer, clause) ?? ByThing(customer, clause) ?? ByOwner(customer, clause) ?? ByStageOrAmount(customer, clause);
    }

    /// <summary>The deal of that id, or null.</summary>
    public static CatalogueDeal? ById(CatalogueCustomer customer, DealId id)
    {
        foreach (var deal in customer.Deals)
        {
            if (deal.Id == id)
            {
                return deal;
            }
        }

        return null;
    }

    /// <summary>The only open deal of that owner, or null.</summary>
    public static CatalogueDeal? OnlyOpenOf(CatalogueCustomer customer, MemberId owner)
    {
        CatalogueDeal? only = null;
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Owner == owner)
            {
                if (only is not null)
                {
                    return null;
                }

                only = deal;
            }
        }

        return only;
    }

    /// <summary>Whether the owner has an open deal there.</summary>
    public static bool HasOpenOf(CatalogueCustomer customer, MemberId owner)
    {
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Owner == owner)
            {
                return true;
            }
        }

        return false;
    }

    private static CatalogueDeal? ByTitle(CatalogueCustomer customer, Clause clause, out TextSpan? place)
    {
        CatalogueDeal? best = null;
        var (bestScore, isShared) = (0, false);
        place = null;
        var characters = 0ul;
        foreach (var deal in customer.Deals)
        {
            if (!deal.IsOpen)
            {
                continue;
            }

            characters = characters == 0 ? CharactersOf(clause) : characters;
            var score = TitleScore(deal.Title, clause, characters, out var at);
            if (score == 2 && IsBehindName(clause, at) && customer.Name.AsSpan().EndsWith(clause.WholeText.Slice(at, score), StringComparison.Ordinal))
            {
                // 金城酒店 of 金城大酒店 names the customer, whatever is sold to it.
                continue;
            }

            if (score > bestScore)
            {
                (best, bestScore, isShared) = (deal, score, false);
                place = new TextSpan(at, score);
            }
            else if (score == bestScore && score > 0)
            {
                isShared = true;
            }
        }

        place = isShared || best is null || place is not { } span ? null : Widened(span, best.Title, clause);
        return isShared ? null : best;
    }

    private static bool IsBehindName(Clause clause, int at)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End == at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「300方会议」 of 视频会议300方: two characters beside the stretch that are part of the title as well belong to it.</summary>
    private static TextSpan Widened(TextSpan place, string title, Clause clause)
    {
        var (start, end) = (place.Start, place.Start + place.Length);
        while (start - 2 >= clause.Start && title.AsSpan().Contains(clause.WholeText[(start - 2)..start], StringComparison.Ordinal) && !IsInName(clause, start - 1))
        {
            start -= 2;
        }

        while (end + 2 <= clause.End && title.AsSpan().Contains(clause.WholeText[end..(end + 2)], StringComparison.Ordinal) && !IsInName(clause, end))
        {
            end += 2;
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>「极点的椅子」: of the open deals, the one whose title has that character (培训椅).</summary>
    private static CatalogueDeal? ByThing(CatalogueCustomer customer, Clause clause)
    {
        if (customer.Deals.Length < 2 || clause.Text.IndexOf('子') is not (var at and > 0) || NoThings.Contains(clause.Text[at - 1], StringComparison.Ordinal) || IsInName(clause, clause.Start + at))
        {
            return null;
        }

        CatalogueDeal? only = null;
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Title.Contains(clause.Text[at - 1], StringComparison.Ordinal))
            {
                if (only is not null)
                {
                    return null;
                }

                only = deal;
            }
        }

        return only;
    }

    /// <summary>How many characters of the title stand together in the clause; 0 where too few, or only such as every title has.</summary>
    /// <param name="title">The title.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="characters">Those of the clause.</param>
    /// <param name="place">Where they begin.</param>
    public static int TitleScore(string title, Clause clause, ulong characters, out int place)
    {
        var best = 0;
        place = 0;
        for (var from = 0; from + 1 < title.Length; from++)
        {
            // A part of which not even the first two characters are there need not be looked for.
            if ((characters & Bit(title[from])) == 0 || (characters & Bit(title[from + 1])) == 0 || clause.Text.IndexOf(title.AsSpan(from, 2)) < 0)
            {
                continue;
            }

            for (var length = title.Length - from; length > best; length--)
            {
                var part = title.AsSpan(from, length);
                if (IsTelling(part, title, from) && FindOutsideNames(clause, part) is var at and >= 0 && (part.Length == title.Length || !IsPlainWord(part) || IsPointedAt(clause, at + part.Length)))
                {
                    (best, place) = (length, at);
                }
            }
        }

        return best;
    }

    /// <summary>The characters of the clause, of which several share a bit: one whose bit is missing is not there.</summary>
    public static ulong CharactersOf(Clause clause)
    {
        var characters = 0ul;
        foreach (var c in clause.Text)
        {
            characters |= Bit(c);
        }

        return characters;
    }

    private static ulong Bit(char c) => 1ul << (c & 63);

    private static bool IsTelling(ReadOnlySpan<char> part, string title, int from)
    {
        if (part.Length < 2 || part[0] == ' ' || part[^1] == ' ' || (part.Length < ShortestNumber && !part.ContainsAnyExceptInRange('0', '9')) || !WordTable<bool>.IsWhole(title, from, part.Length))
        {
            return false;
        }

        return !IsGeneric(part);
    }

    /// <summary>合同 of 合同管理 is a word of every day.</summary>
    private static bool IsPlainWord(ReadOnlySpan<char> part) => Lexicon.Cues.Match(part, 0, out _) == part.Length || part is "合同" or "需求" or "商务";

    /// <summary>「那个会议的单」: a word of every day names the deal where a word for deals follows.</summary>
    private static bool IsPointedAt(Clause clause, int end) => clause.WholeText[end..clause.End].StartsWithAny("的单", "那单", "这单", "那个单", "那一单", "的项目", "的商机");

    /// <summary>Whether it is part of a word that every title has, such as 系统.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> part) => GenericParts.Is(part);

    private static int FindOutsideNames(Clause clause, ReadOnlySpan<char> part)
    {
        var text = clause.Text;
        var from = 0;
        while (from < text.Length && text[from..].IndexOf(part, StringComparison.Ordinal) is var found and >= 0)
        {
            var at = clause.Start + from + found;
            if (!IsInName(clause, at) && WordTable<bool>.IsWhole(text, from + found, part.Length))
            {
                return at;
            }

            from += found + 1;
        }

        return -1;
    }

    private static bool IsInName(Clause clause, int at)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (at >= name.Start && at < name.End)
            {
                return true;
            }
        }

        return false;
    }

    private static CatalogueDeal? ByOwner(CatalogueCustomer customer, Clause clause)
    {
        foreach (var mention in clause.All<MemberMention>())
        {
            // 跟陈凯一起去的: who came along does not tell whose deal it is.
            if (clause.WholeText[clause.Start..mention.Start].TrimEnd(" @") is [.., '和' or '跟' or '与' or '同' or '带' or '陪' or '拉' or '叫' or '请' or '着' or '谢' or '亏'])
            {
                continue;
            }

            if (OnlyOpenOf(customer, mention.Member.Id) is { } owned)
            {
                return owned;
            }
        }

        return null;
    }

    private static CatalogueDeal? ByStageOrAmount(CatalogueCustomer customer, Clause clause)
    {
        // Without a stage or an amount to tell it, a word for a deal tells none.
        if (!clause.HasAny(MentionKinds.Stage | MentionKinds.Amount))
        {
            return null;
        }

        // 博颂那个77万的，改成82万: the figure stands for the deal.
        foreach (var amount in clause.All<AmountMention>())
        {
            if (clause.WholeText[clause.Start..amount.Start].EndsWithAny("那个", "这个") && clause.WholeText[amount.End..clause.End].TrimEnd(' ') is "的" && OnlyOpenWith(customer, amount) is { } priced)
            {
                return priced;
            }
        }

        foreach (var word in clause.Text.ContainsAny(AnyDealWord) ? DealWords : [])
        {
            var at = clause.Text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && Before(clause, clause.Start + at) is { } before && OnlyOpenWith(customer, before) is { } fitting)
            {
                return fitting;
            }
        }

        return null;
    }

    /// <summary>The last stage or amount that ends just before the place.</summary>
    private static Mention? Before(Clause clause, int at)
    {
        Mention? before = null;
        foreach (var mention in clause.Mentions)
        {
            before = mention.End <= at && at - mention.End <= 3 && mention is StageMention or AmountMention ? mention : before;
        }

        return before;
    }

    private static CatalogueDeal? OnlyOpenWith(CatalogueCustomer customer, Mention told)
    {
        CatalogueDeal? only = null;
        foreach (var deal in customer.Deals)
        {
            var fits = deal.IsOpen && told switch
            {
                StageMention stage => deal.Stage == stage.Stage,
                AmountMention { Amount: { Kind: AmountKind.Exact } amount } => deal.Amount?.Yuan == amount.Value,
                _ => false,
            };
            if (fits && only is not null)
            {
                return null;
            }

            only = fits ? deal : only;
        }

        return only;
    }
}
