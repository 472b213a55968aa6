using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides by what stands around a word for a deed whether it was done with the customer: 演示环境, 要我们去演示, 在开会 and 周总去拜访用友 were not.</summary>
internal static class DeedSetting
{
    /// <summary>What makes the word the first half of a thing's name.</summary>
    private static readonly WordSearch Things =
    new([
        "几点", "里的附件", "的附件", "记录", "模板", "格式", "流程", "审批", "有效期", "环境", "账号", "ppt", "文稿", "材料", "排期", "脚本", "号码", "号", "室", "礼", "复盘", "总结", "报告模", "话术", "技巧",
        "纪要", "邀请函", "机会", "名额", "经费", "设备坏", "问题", "条件", "的时候再", "费", "计划", "的饭局",
    ]);

    /// <summary>What puts the deed off, or makes it a condition.</summary>
    private static readonly WordSearch Later = new(["推迟", "延期", "取消", "延后", "改下午", "改上午", "改明", "改后", "改期", "改到", "改成", "改天", "改周", "泡汤", "作罢", "再说", "再谈", "再看", "再定", "再报", "再议", "再决", "cancelled", "canceled", "rescheduled", "postponed", "pushed", "delayed", "called off", "got cancelled", "got pushed", "is cancelled", "was cancelled"]);

    /// <summary>Words that lead to being on the spot.</summary>
    private const string ToSpot = "去到在跑看来进上赴从走回了往下";

    /// <summary>What is done on the spot.</summary>
    private const string OnSpot = "看核勘调沟交讲拜走转演确谈对测培指办聊量过踏摸见会考参,";

    /// <summary>Whom one asks to do something.</summary>
    private static readonly WordSearch Errands = new(["请", "让", "叫", "派", "麻烦", "拜托", "安排"]);

    /// <summary>What keeps somebody from a deed.</summary>
    private static readonly WordSearch Kept = new(["忘了", "忘记", "没顾上", "没顾得上", "顾不上", "懒得", "差点", "来不及", "没来得及", "没时间", "没空", "抽不出", "取消", "forgot to", "tried to", "tried", "attempted to", "have to", "need to", "needs to", "supposed to", "should have", "cancelled", "canceled"]);

    /// <summary>What tells that something else was done then: 周总没空就跟李工聊了.</summary>
    private static readonly SearchValues<char> Instead = SearchValues.Create("改就和让由后");

    /// <summary>Who meets among themselves.</summary>
    private static readonly WordEnds Inside = new(["内部", "董事会", "他们自己", "公司里"]);

    /// <summary>What is done in the speaker's place.</summary>
    private static readonly WordSearch InMyPlace = new(["帮我", "替我", "代我"]);

    /// <summary>What tells that a deed is arranged, behind its word.</summary>
    private static readonly WordSearch Arranged = new(["定了", "定下来", "定好", "敲定", "约好", "约了", "约到", "约在", "安排好", "安排上", "确定了", "定在", "排好"]);

    private const string BeforeArranged = "的时间日期也都已经就 ";

    private static readonly WordSearch LongAgo = new(["以前", "曾经", "当年", "去年的事", "老早的事", "好久没", "好久不"]);

    /// <summary>Whether what stands around the word leaves it as something that was done.</summary>
    public static bool IsDone(Clause clause, Mood mood, CueMention deed) =>
        !(mood.IsWaiting && clause.Text.TrimStart(' ').StartsWithAny("等我", "等咱")) && !IsThing(clause, deed) && !IsUnderWay(clause, deed) && !IsWanted(clause, deed) && !IsErrand(clause, mood, deed) && !IsTheirs(clause, deed) && !IsKept(clause, deed) && !IsReported(clause, deed) && !IsLongAgo(clause) && !IsOfLastTime(clause, deed) && !IsDoneForMe(clause, deed) && !IsArranged(clause, deed) && !TalkOfDeed.Is(clause, deed) && !UndoneDeed.Is(clause, mood, deed);

    /// <summary>忘了拜访, 没顾上给华辰打电话, 内部开了会: kept from, or done without us.</summary>
    private static bool IsKept(Clause clause, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start];
        return (before.IndexOfAny(Kept) is var kept and >= 0 && !before[kept..].ContainsAny(Instead)) || before.TrimEnd(' ').EndsWithAny(Inside);
    }

    /// <summary>Whether somebody of the customer's goes somewhere: 周总出差去了, 周总去拜访用友了.</summary>
    public static bool IsTheirs(Clause clause, CueMention deed)
    {
        if (deed.Cue != Cue.Visit || clause.Has(Cue.Me))
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..deed.Start];
        if (before is [.., '出', '差'] or [.., '他' or '她', '去'] or [.., '他' or '她', '们', '去'])
        {
            return true;
        }

        foreach (var mention in clause.Mentions)
        {
            var isSomebody = mention is PersonMention or CueMention { Cue: Cue.Them };
            if (isSomebody && (mention.End < deed.Start || (mention.End == deed.Start && clause.WholeText[deed.Start] == '跑')) && !IsObject(clause, mention.Start) && IsAway(clause, deed) && clause.WholeText[mention.End] is not ('那' or '这' or '家'))
            {
                return true;
            }

            if (isSomebody && mention.End <= deed.Start && !IsObject(clause, mention.Start)
                && clause.WholeText[mention.End..(deed.Start + 1)] is var way && way.Length <= 4 && way.TrimStart("今天昨早上下午又也都刚 ") is ['去', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「院长改行养羊去了」.</summary>
    private static bool IsAway(Clause clause, CueMention deed) =>
        clause.WholeText.Slice(deed.Start, deed.Length) is "去了" or "跑了" && deed.End == clause.Start + clause.Text.TrimEnd(' ').Length;

    /// <summary>Whether the one named at the place is whom something is done with: 跟周总, 请周总.</summary>
    public static bool IsObject(Clause clause, int at) => at > clause.Start && clause.WholeText[at - 1] is '跟' or '和' or '与' or '陪' or '带' or '找' or '约' or '见' or '给' or '请' or '同' or '拉' or '喊' or '叫';

    private static bool IsThing(Clause clause, CueMention deed)
    {
        var after = clause.WholeText[EndOfName(clause, deed)..clause.End].TrimStart(" 被也又的");
        if (after.StartsWithAny(Things) || after is "改" || after.TrimStart("完做过了好 ").StartsWithAny(Later) || after is [(>= '0' and <= '9'), (>= '0' and <= '9'), (>= '0' and <= '9'), (>= '0' and <= '9'), ..])
        {
            return deed.Cue is not Cue.Quote || !clause.Has(Cue.Send);
        }

        var before = clause.WholeText[clause.Start..deed.Start].TrimEnd(' ');
        var word = clause.WholeText.Slice(deed.Start, deed.Length);
        if (word is "现场")
        {
            return !(before is [.., var lead] && ToSpot.Contains(lead, StringComparison.Ordinal)) && !(after is [var next, ..] && OnSpot.Contains(next, StringComparison.Ordinal)) && clause.First<PersonMention>() is null && !clause.Has(Cue.Talk);
        }

        // 取消了会议
        if (before.EndsWithAny("取消了", "取消", "推迟了", "推了", "退了"))
        {
            return true;
        }

        // 换了电话, 加了微信, 发了个视频.
        var isPassedOn = word is "视频" && before.TrimEnd("了个") is [.., '拍' or '剪' or '发'];
        return isPassedOn || word is "电话" or "微信" or "wx" or "vx" or "邮箱" && before.TrimEnd("了个她他们周总的") is [.., '换' or '留' or '存' or '记' or '录'];
    }

    /// <summary>Behind the deed, and behind the customer's name that follows it.</summary>
    private static int EndOfName(Clause clause, CueMention deed)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention is CustomerMention && mention.Start >= deed.End && clause.WholeText[deed.End..mention.Start].Trim("了完过 ") is "" or "for" or "with" or "at")
            {
                return mention.End;
            }
        }

        return deed.End;
    }

    /// <summary>在开会, 正在演示: not yet done.</summary>
    private static bool IsUnderWay(Clause clause, CueMention deed) =>
        deed.Cue is Cue.Meeting or Cue.Demo && clause.WholeText[clause.Start..deed.Start] is [.., '在'] && (deed.End == clause.Start + clause.Text.TrimEnd(' ').Length || clause.WholeText[deed.End..clause.End].StartsWith("他们", StringComparison.Ordinal));

    /// <summary>要我们去演示, 想看演示, 要来考察, 催报价: wished for, and not done.</summary>
    private static bool IsWanted(Clause clause, CueMention deed)
    {
        if (IsMarked(clause, deed))
        {
            return false;
        }

        var start = StartWithName(clause, deed);
        var before = clause.WholeText[clause.Start..start].TrimEnd(" 再去来做次个场一我们公司厂里");
        return (clause.Find(Cue.Asked) is { } asked && asked.End <= deed.Start)
            || before is [.., '想' or '要' or '会' or '将' or '需' or '盼', '看' or '听' or '约' or '安'] or [.., '催' or '需' or '盼'] or [.., '邀', '请'] or [.., '需' or '想', '要']
            || before.EndsWithAny("wants a", "want a", "wants", "requested a", "asks for a", "asked for a", "needs a", "would like a", "wants to see a", "wants another")
            || (before is [.., '想' or '要' or '会' or '将'] && before.Length < start - clause.Start);
    }

    /// <summary>Where the deed begins, or the customer's name right before it.</summary>
    private static int StartWithName(Clause clause, CueMention deed)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End == deed.Start)
            {
                return name.Start;
            }
        }

        return deed.Start;
    }

    /// <summary>浩然你拜访一下.</summary>
    private static bool IsCalledOn(Clause clause, CueMention deed)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention is MemberMention && mention.End < deed.Start && clause.WholeText[mention.End] == '你')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>请浩然去拜访, 让售前去演示, 浩然你去拜访一下.</summary>
    private static bool IsErrand(Clause clause, Mood mood, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start].TrimStart(' ');
        if (before is ['你'] or ['你', not '们', ..] || IsAsked(before) || IsCalledOn(clause, deed))
        {
            return true;
        }

        return !mood.IsPast && before.IndexOfAny(Errands) is var errand and >= 0 && before[errand..].IndexOfAny('去', '来') > 1;
    }

    /// <summary>浩然你去, 小李你帮.</summary>
    private static bool IsAsked(ReadOnlySpan<char> before)
    {
        var you = before.IndexOf('你');
        return you > 0 && you + 1 < before.Length && before[you + 1] is '去' or '给' or '帮' or '先' or '抽' && before[you - 1] is not ('给' or '跟' or '和' or '向' or '帮' or '让');
    }

    /// <summary>「客户说他们开会定了」: told of themselves, and not done by the speaker.</summary>
    private static bool IsReported(Clause clause, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start];
        var said = before.IndexOf("说", StringComparison.Ordinal) is var says and >= 0 ? says : before.IndexOf("讲他", StringComparison.Ordinal);
        return said > 0 && !clause.Has(Cue.Me) && before[said - 1] is not ('我' or '来' or '再' or '据' or '话' or '细' or '演' or '解') && before[(said + 1)..] is not (['好' or '定' or '完' or '了' or '明', ..]) && deed.Cue is Cue.Visit or Cue.Meeting or Cue.Demo or Cue.Quote;
    }

    /// <summary>「上次演示之后没消息」: names when, and tells of no deed.</summary>
    private static bool IsOfLastTime(Clause clause, CueMention deed) =>
        clause.WholeText[clause.Start..deed.Start].TrimEnd(' ').EndsWithAny("上次", "上回", "自从") && clause.WholeText[deed.End..clause.End].TrimStart("完了过 ") is ['之' or '以' or '后' or '到' or '那' or '的', ..];

    /// <summary>「上周拜访之后一直没消息」, 「周五演示完客户说再看看」: a deed tells only since when it is so.</summary>
    public static bool IsSince(Clause clause)
    {
        foreach (var deed in clause.All<CueMention>())
        {
            if (deed.Cue is Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Quote && clause.WholeText[deed.End..clause.End] is var after && (after is "完" || after.TrimStart("完了过 ") is ['之' or '以', '后', ..] or ['后', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「多谢雷鸣今天帮我去天府实验室讲解」: somebody else went.</summary>
    private static bool IsDoneForMe(Clause clause, CueMention deed) =>
        (clause.HasAny(MentionKinds.Member) || clause.Has(Cue.Thanks)) && clause.WholeText[clause.Start..deed.Start] is var before && before.IndexOfAny(InMyPlace) is var place and >= 0 && !before[place..].ContainsAny("起块同");

    /// <summary>「演示时间定了」, 「拜访定下来了」: when it is to be is known, and it is yet to be done.</summary>
    public static bool IsArranged(Clause clause, CueMention deed) => !IsSettledByCall(clause, deed) && clause.WholeText[deed.End..clause.End].TrimStart(BeforeArranged).StartsWithAny(Arranged);

    /// <summary>「刚跟周总电话敲定的」: settled on the telephone, and no call arranged.</summary>
    private static bool IsSettledByCall(Clause clause, CueMention deed) =>
        deed.Cue == Cue.Call && !clause.HasAny(MentionKinds.Date) && clause.WholeText[deed.End..clause.End].StartsWith("敲定", StringComparison.Ordinal);

    /// <summary>「周五的拜访定下来了」: nothing but that a deed is arranged, and for when.</summary>
    public static bool IsAppointment(Clause clause)
    {
        if (!clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo) || clause.HasAny(MentionKinds.Amount))
        {
            return false;
        }

        foreach (var deed in clause.All<CueMention>())
        {
            if (deed.Cue is Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo && IsArranged(clause, deed) && EndsWithDay(clause, deed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithDay(Clause clause, CueMention deed)
    {
        var rest = clause.WholeText[deed.End..clause.End].TrimStart(BeforeArranged).TrimStart("安排确敲定约好上下来了在于到 ");
        var start = clause.End - rest.Length;
        return rest.TrimEnd("了的啊哈啦 ").IsEmpty || clause.All<DateMention>().Any(date => date.Start == start);
    }

    private static bool IsLongAgo(Clause clause)
    {
        if (clause.Text.ContainsAny(LongAgo))
        {
            return true;
        }

        foreach (var date in clause.All<DateMention>())
        {
            var isWhole = date.Date.Precision is DatePrecision.Month or DatePrecision.Span && date.Date.IsFixed;
            if (isWhole && date.Date.Past.To < clause.Today.AddDays(-7))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>演示了, 拜访过: the word, or what follows it, says that it was done.</summary>
    private static bool IsMarked(Clause clause, CueMention deed) =>
        clause.WholeText.Slice(deed.Start, deed.Length).ContainsAny("了过完") || clause.WholeText[deed.End..clause.End] is ['了' or '过' or '完', ..];
}
