using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Words by which it is asked what somebody recorded.</content>
internal static partial class Lexicon
{
    /// <summary>What was done, and who has recorded nothing.</summary>
    public static WordTable<DiaryWord> Diaries { get; } = new(
    [
        .. from verb in "干了|干过|干|做了|做过|做|忙了|忙活了|忙|弄了|搞了|记了|记|记录了|记录|写了|录了|录入了|登记了|更新了|跟了|跟进了".Split('|')
           from what in "啥|些啥|点啥|什么|些什么|点什么|哪些|哪些事|哪些事情|哪些活|哪些工作|哪几件事|什么事|什么事情|啥事|些什么事|些啥事|什么工作|哪些客户|几条|多少条|几条记录|多少条记录|几笔|多少笔|几件事|多少件事|几件".Split('|')
           select (verb + what, DiaryWord.Done),
        .. Diary(DiaryWord.Done, "what i did|what i've done|what i have done|what did i do|what have i done|what did i log|what have i logged|what i logged|how many entries did i log|how many entries have i logged|how many things did i log|how many did i log|what did i get done|what have i got done"),
        .. Diary(DiaryWord.Report, "日报|工作日报|个人日报|工作汇报|工作小结|工作总结|今日小结|今日总结|工作日志|日志|周报|工作周报|周总结|工作记录|daily report|day report|weekly report|work log|daily summary"),
        .. Diary(DiaryWord.Write, "写一份|写一下|写个|写|出一份|出个|生成一份|生成|整理一份|整理成|整理出|整理|拟一份|拟个|起草|write|draft|generate"),
        .. Diary(DiaryWord.Who, "谁|哪些人|哪几个人|哪几位|哪些同事|还有谁|都有谁|组里谁|团队里谁|谁谁"),
        .. from not in "还没有|还没|都没有|都没|没有|没|未|忘了|忘记".Split('|')
           from verb in "写日报|交日报|发日报|填日报|写记录|写|记录|记|录入|录|填|登记|交|动笔|报".Split('|')
           select (not + verb, DiaryWord.Unwritten),
        .. Diary(DiaryWord.Unwritten, "什么都没写|什么都没记|啥都没写|啥都没记|啥也没写|啥也没记|一条没记|一条都没记|一条也没记|没有记录|没有日报|缺日报"),
        .. from has in "who has not|who hasn't|who have not|who haven't|who did not|who didn't".Split('|')
           from verb in "logged anything|logged|log anything|log|written anything|written|written a report|recorded anything|recorded|reported|report|entered anything".Split('|')
           select ($"{has} {verb}", DiaryWord.WhoUnwritten),
        .. Diary(DiaryWord.Ask, "what did|what has|what have|how many entries did"),
        .. Diary(DiaryWord.Did, "do|done|log|logged|work on|worked on|get done|record|recorded"),
    ]);

    private static IEnumerable<(string Word, DiaryWord Meaning)> Diary(DiaryWord word, string words) => words.Split('|').Select(entry => (entry, word));
}
