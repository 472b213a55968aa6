using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Recognises what somebody is asked to do: 让一鸣给华辰报78万, 一鸣你把华辰签了, 帮我拟个78万的合同, please tell Acme 780k. Nothing of it is done.</summary>
internal static class Instruction
{
    /// <summary>Whom one asks stands behind these.</summary>
    private static readonly WordEnds Asking = new(["让", "叫", "麻烦", "拜托", "安排", "派", "喊", "催", "请", "ask", "tell", "have"]);

    /// <summary>What a colleague is asked for stands behind the name, and these.</summary>
    private static readonly WordSearch Asked = new(["帮我", "帮忙", "记得", "麻烦", "赶紧", "抓紧", "please", "pls"]);

    /// <summary>What may stand before an errand.</summary>
    private static readonly WordSearch Leads = new(["麻烦", "请", "帮我", "帮忙", "给我", "快"]);

    /// <summary>What one has written, copied or passed on.</summary>
    private static readonly WordSearch Errands = new(
    [
        "拟个", "拟份", "拟一份", "拟合同", "起草", "打印", "印一", "印份", "写个", "写份", "写一", "做个合同", "做份", "做一份", "出一份", "出份", "出个", "翻译", "润色", "p个", "p一", "转告", "通知", "告诉", "问问", "问一下", "跟他说", "跟她说", "跟客户说", "跟对方说", "跟周总",
    ]);

    private static readonly WordSearch EnglishErrands = new(["please tell", "please ask", "please let", "tell ", "ask ", "let ", "can you tell", "can you ask"]);

    /// <summary>What tells that it is done after all: 让一鸣发了报价.</summary>
    private static readonly SearchValues<char> Done = SearchValues.Create("了过完");

    /// <summary>Whether the clause asks somebody for a deed.</summary>
    public static bool Is(Clause clause)
    {
        var said = clause.Text.Trim(' ');
        if (said.IsEmpty)
        {
            return false;
        }

        if (said[0] is 't' or 'a' or 'p' or 'l' or 'c' && said.StartsWithAny(EnglishErrands) && clause.First<CustomerMention>() is not null)
        {
            return true;
        }

        return (clause.HasAny(MentionKinds.Member) && AsksColleague(clause)) || (IsErrand(said) && !said.ContainsAny(Done));
    }

    /// <summary>「帮我拟个华辰78万的合同」.</summary>
    private static bool IsErrand(ReadOnlySpan<char> said)
    {
        if (!said.StartsWithAny(Leads))
        {
            return said.StartsWithAny(Errands);
        }

        foreach (var lead in (ReadOnlySpan<string>)["麻烦", "请", "帮我", "帮忙", "给我", "快"])
        {
            said = said.StartsWith(lead, StringComparison.Ordinal) ? said[lead.Length..] : said;
        }

        return said.StartsWithAny(Errands);
    }

    private static bool AsksColleague(Clause clause)
    {
        foreach (var member in clause.All<MemberMention>())
        {
            var before = clause.WholeText[clause.Start..member.Start].TrimEnd(' ');
            var after = clause.WholeText[member.End..clause.End].TrimStart(' ');
            var isAsked = before.EndsWithAny(Asking) && !before.EndsWithAny("被让", "我让", "他让", "她让", "总让");
            var isSpokenTo = before.IsEmpty && after is ['你', not ('好' or '们'), ..];
            if (((isAsked || isSpokenTo) && after.Length > 1 && !after[..^1].ContainsAny(Done)) || (before.IsEmpty && after.StartsWithAny(Asked) && !after.ContainsAny(Done)))
            {
                return true;
            }
        }

        return false;
    }
}
