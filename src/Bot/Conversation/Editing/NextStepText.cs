using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Words a next step so that it reads well beside its day: 「跟华星约好了周五上午见面」 is 上午见面 on that Friday. What the customer and the day leave behind where they
/// stood (跟, 约在, demo on) is dropped, and the time of day is kept.
/// </summary>
internal static partial class NextStepText
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Patience = 2_000;
    private const int MostRounds = 6;
    private const int ShortestPlan = 2;

    /// <summary>The step as it is to be kept.</summary>
    /// <param name="next">What was read.</param>
    /// <param name="said">The words that it was read from.</param>
    public static NextStep Of(NextStep next, string said)
    {
        var what = Tidy(next.What);
        var hour = next.On is null ? "" : string.Concat(Hour().Match(said).Value.Where(sign => !char.IsWhiteSpace(sign)));
        return next with { What = hour.Length == 0 || what.Contains(hour, StringComparison.OrdinalIgnoreCase) ? what : char.IsAsciiLetterOrDigit(what[0]) ? $"{hour} {what}" : hour + what };
    }

    /// <summary>The plan without what was left hanging; as it is where nothing else would be left.</summary>
    private static string Tidy(string plan)
    {
        var tidy = plan.Trim();
        for (var round = 0; round < MostRounds; round++)
        {
            var shorter = Tail().Replace(Head().Replace(tidy, ""), "").Trim(' ', ',', '，', '的');
            if (shorter.Length < ShortestPlan || string.Equals(shorter, tidy, StringComparison.Ordinal))
            {
                break;
            }

            tidy = shorter;
        }

        tidy = Agreed().Replace(tidy, "");
        return tidy switch { "去" => "去一趟", "见" => "见面", "" => plan, _ => tidy };
    }

    /// <summary>What begins a plan and is none: who plans it, that it is agreed, and words that belonged to a name or a day.</summary>
    [GeneratedRegex(
        "^(那(?![个次])|我们?(?!方)|已经?|然后|都(要|得|会)?"
        + "|说(?=再)"
        + "|(i|we)?\\s*(will|'ll|am going to|are going to|going to|need to|have to|plan to|planning to)\\s+"
        + "|(跟|和|与|同|给|对|向)(?=都|约|定好|定了|说好|打电话|报|演示|发|谈|开会|见面|拜访|去|做|送|讲|交流|汇报|电话|视频)"
        + "|(约|说|定|谈|商量|敲)(好了?|定了?|下来了?|在)|(约|定)了|约(?=上门|做|见|拜访|演示|开会|会议|吃|再|电话|视频|面谈|回访|交流|去|demo)"
        + "|(计划|打算|准备|要|想|得|需要)(?=拜访|上门|去|到|给|报|演示|回访|见|约|打电话|发|送|带|跟)"
        + "|(客户|他们|对方)?(要求|让我们?|叫我们?)(之?前)?(?=给|发|出|交|提供|做|报|送|去|来)"
        + "|之?前(?![期往台端后提面瞻沿])(?=\\p{IsCJKUnifiedIdeographs}{2}))",
        Plain,
        Patience)]
    private static partial Regex Head();

    /// <summary>What ends a plan and is none.</summary>
    [GeneratedRegex("(的?(时间|日期)?(已经)?(约好了?|约了|约在|定在|安排在?|敲定了?|定了|定下来了?|改到|改成|推到|挪到)|(的)?(时间|日期)|[是在和跟与给于、]|\\s(on|at|to|with|for|in|by))$", Plain, Patience)]
    private static partial Regex Tail();

    /// <summary>「和王总约好电话」.</summary>
    [GeneratedRegex("(?<=[总工董长任监师理])约(好了?|了|定了?)", Plain, Patience)]
    private static partial Regex Agreed();

    [GeneratedRegex("(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)\\s*([0-9]{1,2}|[一二两三四五六七八九十]{1,3})(点半|点[0-9]{1,2}分?|点[一二三四五]十[一二三四五六七八九]?分?|点一刻|点钟|点|[:：][0-9]{2})?|(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)|(?<![降涨少让差个0-9])([0-9]{1,2}|[一二两三四五六七八九十]{1,3})(点半|点[0-9]{1,2}分?|点钟|点(?![数位子])|[:：][0-9]{2})|\\b[0-9]{1,2}([:.][0-9]{2})?\\s?[ap]m\\b", Plain, Patience)]
    private static partial Regex Hour();
}
