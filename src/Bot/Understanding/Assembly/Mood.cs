using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>How a clause is meant: as a fact, a question, a hope, a plan.</summary>
internal readonly record struct Mood
{
    /// <summary>Words with which it turns out otherwise than before.</summary>
    private static readonly WordSearch Turns = new(["这次", "这回", "最后", "最终", "终于", "总算", "后来", "今天", "现在", "this time", "finally"]);

    /// <summary>「拿下华辰就给大家发红包」: what follows once it is signed.</summary>
    private static readonly WordSearch Promises = new(["就给", "就请", "就发", "就放假", "就带", "就涨", "就升", "就可以", "就能"]);

    /// <summary>Characters of plans, in a report too.</summary>
    private static readonly SearchValues<char> Planned = SearchValues.Create("再要去下改推约");

    /// <summary>It asks.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>It says that something is not so.</summary>
    public required bool IsDenied { get; init; }

    /// <summary>It hopes, supposes or jokes.</summary>
    public bool IsUnreal => UnrealFrom < int.MaxValue;

    /// <summary>Where in the text the hoping or supposing begins; what was done before it was done.</summary>
    public required int UnrealFrom { get; init; }

    /// <summary>It doubts, or hands on what others say.</summary>
    public required bool IsUnsure { get; init; }

    /// <summary>It waits for something.</summary>
    public required bool IsWaiting { get; init; }

    /// <summary>It speaks of others who sell the same, thanks or congratulates.</summary>
    public required bool IsAboutOthers { get; init; }

    /// <summary>It tells what has happened.</summary>
    public required bool IsPast { get; init; }

    /// <summary>It tells what is to come.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>The direction in which its dates lie.</summary>
    public Tense Tense => IsPast && !IsAhead ? Tense.Past : Tense.Future;

    /// <summary>Whether a word in the clause stands for something that is so, hopes and doubts later in the clause notwithstanding.</summary>
    public bool IsFactAt(int start) => !IsQuestion && start < UnrealFrom;

    /// <summary>Whether it states something that is so.</summary>
    public bool IsFact => !IsQuestion && !IsUnreal;

    /// <summary>The mood of the clause; a supposition or joke earlier in its sentence holds on.</summary>
    public static Mood Of(Clause clause, bool isSupposedBefore)
    {
        var mood = clause.Mood ??= Read(clause);
        return isSupposedBefore ? mood with { UnrealFrom = clause.Start } : mood;
    }

    private static Mood Read(Clause clause)
    {
        var unreal = Unreal(clause);
        var asked = Asking.AskedByThem(clause);
        var isOthers = clause.IsOthersWords || Instruction.Is(clause);
        var unrealFrom = isOthers || unreal is { Cue: Cue.Joke or Cue.Thanks or Cue.Congratulation } && !IsOwing(clause, unreal) ? clause.Start : Math.Min(unreal?.Start ?? int.MaxValue, asked?.End ?? int.MaxValue);
        var isArranged = DeedSetting.IsAppointment(clause);
        var isOwed = clause.Has(Cue.Duty);
        var isPast = !isOwed && (NamesPastDay(clause) || (!isArranged && (IsDone(clause) || IsReported(clause))));
        return new Mood
        {
            IsQuestion = asked is null && Asking.Asks(clause) && !Asking.IsRumour(clause),
            IsDenied = clause.Has(Cue.Failed) || Denies(clause),
            UnrealFrom = unrealFrom,
            IsUnsure = clause.IsOthersWords || clause.HasAny(Cue.Doubt, Cue.Hearsay) || IsHeard(clause.Text) || ColleagueReport.Is(clause),
            IsWaiting = clause.Has(Cue.Wait),
            IsAboutOthers = clause.HasAny(Cue.Rival, Cue.Thanks, Cue.Congratulation),
            IsPast = isPast,
            IsAhead = (isArranged || isOwed || clause.Has(Cue.Plan)) && !isPast,
        };
    }

    /// <summary>「今天拜访多亏文静陪着」: what stands before was done, thanks to somebody.</summary>
    private static bool IsOwing(Clause clause, CueMention thanks) => clause.WholeText[thanks.Start..].StartsWith("多亏", StringComparison.Ordinal);

    /// <summary>The word with which the hoping or supposing begins, or null.</summary>
    private static CueMention? Unreal(Clause clause)
    {
        if (clause.HasAny(Cue.Hope, Cue.Hypothesis, Cue.Joke, Cue.Thanks, Cue.Congratulation))
        {
            foreach (var cue in clause.All<CueMention>())
            {
                if (cue.Cue is Cue.Hope or Cue.Hypothesis or Cue.Joke or Cue.Thanks or Cue.Congratulation)
                {
                    return cue;
                }
            }
        }

        return EnglishMood.Condition(clause) ?? Condition(clause);
    }

    /// <summary>The first word that is as good as an if: 签了就好了, 签了再说, 签了请客; null where none is.</summary>
    public static CueMention? Condition(Clause clause)
    {
        if (!clause.HasAny(Cue.SignDone, Cue.LoseDone))
        {
            return null;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (IsCondition(clause, cue))
            {
                return cue;
            }
        }

        return null;
    }

    private static bool IsCondition(Clause clause, CueMention cue)
    {
        if (cue.Cue is not (Cue.SignDone or Cue.LoseDone))
        {
            return false;
        }

        var after = clause.WholeText[EndOfName(clause, cue)..clause.End].TrimStart(" 了合同协议单字");
        if (clause.WholeText[cue.End..clause.End].ContainsAny(Promises))
        {
            return true;
        }

        return after is ['就' or '再' or '才' or '请' or '得' or '咱' or '能' or '可', ..] or ['要' or '我', '请' or '给', ..] or ['我', '就' or '再' or '才' or '能', ..] or ['还', '要' or '得' or '需', ..] or ['算', '我', ..] or ['告', '诉', ..] or ['记', '得', ..] or ['通', '知', ..] or ['的', '话', ..] or ['以' or '之', '后', ..] or ['后', ..];
    }

    /// <summary>Behind the word, and behind the customer's name that follows it: 签下华辰就能完成任务.</summary>
    private static int EndOfName(Clause clause, CueMention cue)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start == cue.End)
            {
                return name.End;
            }
        }

        return cue.End;
    }

    /// <summary>「日报：… 周三拜访许经理」: a report tells what was, where nothing says that it is planned.</summary>
    private static bool IsReported(Clause clause) => IsOfDayGone(clause) ||
        clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo) && clause.Header is null && !clause.HasAny(Cue.Plan, Cue.Me, Cue.Expect, Cue.Shift) && NamesPassedWeekday(clause)
        && clause.IsInReport && !clause.Text.ContainsAny(Planned);

    /// <summary>「补录：3月5日拜访华辰」 in March: a deed of that day, and no plan for next year.</summary>
    private static bool IsOfDayGone(Clause clause)
    {
        if (!clause.HasAny(MentionKinds.Date) || !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Message) || clause.HasAny(Cue.Plan, Cue.Remind, Cue.Expect, Cue.Shift, Cue.Sign))
        {
            return false;
        }

        var isGone = false;
        foreach (var mention in clause.All<DateMention>())
        {
            if (!mention.Date.IsJustGone(clause.Today))
            {
                return false;
            }

            isGone = true;
        }

        return isGone;
    }

    /// <summary>Whether it names a day that may lie behind as well as ahead.</summary>
    private static bool NamesPassedWeekday(Clause clause)
    {
        foreach (var mention in clause.All<DateMention>())
        {
            if (mention.Date is { IsFixed: false, Precision: DatePrecision.Day } date && date.Past.From < clause.Today)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it names a day before today.</summary>
    public static bool NamesPastDay(Clause clause)
    {
        foreach (var mention in clause.All<DateMention>())
        {
            if (mention.Date is { IsFixed: true, Precision: DatePrecision.Day, Past: var day } && day.From < clause.Today)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(Clause clause)
    {
        if (!clause.HasAny(Cue.Negation, Cue.QuestionEnd))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            var isDenial = cue.Cue == Cue.Negation || (cue.Cue == Cue.QuestionEnd && clause.WholeText[cue.Start] is '没' or '不' or '否');
            if (isDenial && !IsCorrection(clause, cue) && !IsOvertaken(clause, cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「听小刘说」.</summary>
    public static bool IsHeard(ReadOnlySpan<char> text) =>
        text.IndexOf('听') is var heard and >= 0 && text[(heard + 1)..].IndexOfAny('说', '讲') is >= 0 and <= 4;

    /// <summary>「是120万不是118万」, 「不是27万是26万」: what is denied is the wrong value only.</summary>
    private static bool IsCorrection(Clause clause, CueMention negation)
    {
        if (!clause.WholeText[negation.Start..].StartsWith("不是", StringComparison.Ordinal))
        {
            return false;
        }

        var (isBefore, isAfter, isLater) = (false, false, false);
        foreach (var mention in clause.Mentions)
        {
            var isValue = mention is AmountMention or DateMention;
            isBefore |= isValue && mention.End <= negation.Start;
            isAfter |= isValue && mention.Start == negation.Start + 2;
            isLater |= isValue && isAfter && mention.Start > negation.Start + 2 && clause.WholeText[clause.Start..mention.Start].TrimEnd(' ') is [.., '是'];
        }

        return isAfter && (isBefore || isLater);
    }

    /// <summary>「上次没谈拢这次签了」: what was not so then is so now.</summary>
    private static bool IsOvertaken(Clause clause, CueMention denial) =>
        clause.HasAny(Cue.SignDone, Cue.LoseDone) && (clause.Find(Cue.SignDone) ?? clause.Find(Cue.LoseDone)) is { } outcome && denial.End < outcome.Start && clause.WholeText[denial.End..outcome.Start].ContainsAny(Turns);

    private static bool IsDone(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (IsDone(clause, cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>了, 过, 完, 已, and the deeds that carry one of them (见了, 讲完方案).</summary>
    private static bool IsDone(Clause clause, CueMention cue) => cue.Cue switch
    {
        Cue.Done or Cue.SignDone or Cue.LoseDone => true,
        Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Quote or Cue.Message or Cue.Talk or Cue.Send =>
            clause.WholeText.Slice(cue.Start, cue.Length) is var word && ((word.ContainsAny("了完已") || (word is "寄出" or "发出" or "递出" && !clause.Has(Cue.Plan)) || word is "吃的饭" or "见的面" or "碰的面" or "打的电话" or "通的电话" or "报的价" or "来过电话" or "通过电话" or "去看过" or "过去看过" || word is "见过" or "去过" or "到过" or "谈过" or "报过价" or "打过电话" || word.EndsWith("去的", StringComparison.Ordinal) || word is [.., '吃' or '喝' or '见', '的'] || IsExclaimed(clause, cue)) || word.EndsWith("ed", StringComparison.Ordinal) || word is "met" or "sent" or "spoke" || word.StartsWith("met ", StringComparison.Ordinal)),
        Cue.Work => clause.WholeText.Slice(cue.Start, cue.Length).Contains('了'),
        _ => false,
    };

    /// <summary>发出去啦, 送到咯.</summary>
    public static bool IsExclaimed(Clause clause, CueMention cue) => cue.End < clause.End && clause.WholeText[cue.End] is '啦' or '咯' or '喽';
}
