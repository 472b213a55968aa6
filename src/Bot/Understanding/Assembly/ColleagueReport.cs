using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Recognises what a colleague is said to have told: 小李说他拜访了华辰; it is a note at most, and no deed of the speaker's.</summary>
internal static class ColleagueReport
{
    /// <summary>Whether the clause begins with a colleague who says so.</summary>
    public static bool Is(Clause clause)
    {
        if (!clause.Text.ContainsAny('说', '讲', '诉'))
        {
            return false;
        }

        var text = clause.Text.TrimStart(' ');
        if (clause.Mentions is [MemberMention named, ..] && named.Start == clause.Start)
        {
            return clause.WholeText[named.End..clause.End].TrimStart("刚才今天昨 ").StartsWithAny("说", "讲", "告诉", "跟我说", "和我说");
        }

        if (text.StartsWithAny("同事说", "同事讲", "别人说", "别的同事说"))
        {
            return true;
        }

        // 大庆说他去了: nobody of the customer's is called by a bare given name.
        var saying = text.IndexOf("说他", StringComparison.Ordinal) is var his and >= 0 ? his : text.IndexOf("说她", StringComparison.Ordinal);
        if (saying is 2 or 3 && (clause.Mentions.Count == 0 || clause.Mentions[0].Start >= clause.End - text.Length + saying) && text[(saying + 2)..] is not ['们', ..])
        {
            return true;
        }

        // 小王 may be a customer's as well: only what he says of himself, or to the speaker, is a colleague's.
        return text is ['小' or '老' or '阿', >= '\u4e00', .. var rest] && clause.Mentions is not [PersonMention, ..]
            && rest.StartsWithAny("说他", "说她", "告诉我", "跟我说他", "跟我说她", "讲他", "讲她") && !rest.StartsWithAny("说他们", "说她们", "讲他们");
    }
}
