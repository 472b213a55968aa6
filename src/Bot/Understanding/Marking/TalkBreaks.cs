using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds where unpunctuated talk begins anew: 刚从澜图出来｜下周四再过去, 去了华辰｜给泓安打了个电话.</summary>
/// <param name="text">The folded text.</param>
/// <param name="mentions">All that was recognised in it.</param>
/// <param name="own">What was recognised in the clause so far.</param>
/// <param name="isEnglish">Whether it is mostly English.</param>
internal sealed class TalkBreaks(string text, List<Mention> mentions, List<Mention> own, bool isEnglish)
{
    /// <summary>Words for the deal stand no farther than this before the word that tells its outcome.</summary>
    private const int MostToOutcome = 9;

    /// <summary>Talk that goes on for longer without a mark is of something told.</summary>
    private const int LongTalk = 16;

    private static readonly string[] ThisDeal = ["我们这一单", "我们这单", "这一单", "那一单", "这单", "那单", "这个单子", "那个单子", "这个单", "整个项目"];

    private int start;

    /// <summary>Where the talk begins anew before the mention without a mark; -1 where it goes on.</summary>
    public int Before(int next, int clauseStart)
    {
        start = clauseStart;
        var mention = mentions[next];
        var isNew = mention switch
        {
            DateMention => !isEnglish && (IsTold() || own.Exists(earlier => earlier is CueMention { Cue: Cue.Failed })) && own[^1] is not (CueMention { Cue: Cue.Shift or Cue.Expect or Cue.Figure or Cue.Sign or Cue.Plan or Cue.Them } or DateMention),
            TimeMention { Time.SaysHour: false } => !isEnglish && IsTold() && own[^1] is not (DateMention or CueMention { Cue: Cue.Them or Cue.Plan }),
            CueMention { Cue: Cue.Plan } => !isEnglish && IsTold() && text[mention.Start] is '约' or '说' or '定' && own[^1] is not (DateMention or PersonMention or CustomerMention or CueMention { Cue: Cue.Me or Cue.Them }),
            CueMention { Cue: Cue.Figure } => !isEnglish && IsTold() && next + 1 < mentions.Count && mentions[next + 1] is DateMention && mentions[next + 1].Start == mention.End,
            CueMention { Cue: Cue.Them } => IsTold() && Speaks(mention),
            PersonMention => !isEnglish && own[^1] is CueMention { Cue: Cue.Done } && (IsTold() || own.Exists(earlier => earlier is StageMention)) && Speaks(mention) && text[mention.End] is '说' or '讲',
            CueMention { Cue: Cue.Me } => (IsTold() || own.Exists(earlier => earlier is CueMention { Cue: Cue.Them or Cue.Negation }) || (own.Exists(earlier => earlier is CueMention { Cue: Cue.Call }) && text.AsSpan(start, mention.Start - start).Contains('说'))) && IsActor(mention) && next + 1 < mentions.Count && LooksAhead(mention, mentions[next + 1]),
            CueMention { Cue: Cue.Expect } => !isEnglish && mention.Start - start >= 6 && own[^1] is not DateMention && !(own[^1] is CueMention { Cue: Cue.Sign } && text[mention.Start] == '有'),
            _ => false,
        };
        return isNew ? mention.Start
            : mention is CustomerMention customer ? Before(customer)
            : mention is CueMention { Cue: Cue.SignDone or Cue.LoseDone } outcome && !isEnglish ? Before(outcome)
            : -1;
    }

    /// <summary>「财政没得钱这单丢了」 after something else: the words for the deal begin what is told of it.</summary>
    private int Before(CueMention outcome)
    {
        if (own.Exists(static mention => mention is CueMention { Cue: Cue.Hypothesis or Cue.Hope or Cue.Hearsay or Cue.Doubt or Cue.Joke or Cue.Rival or Cue.Wait or Cue.Question }))
        {
            return -1;
        }

        var from = Math.Max(start, outcome.Start - MostToOutcome);
        foreach (var word in ThisDeal)
        {
            if (text.AsSpan(from, outcome.Start - from).LastIndexOf(word, StringComparison.Ordinal) is var found and >= 0 && from + found > start + 2
                && own.Exists(mention => mention.End + 2 <= from + found && mention is CueMention { Cue: Cue.Negation or Cue.QuestionEnd or Cue.LoseDone or Cue.Visit or Cue.Call or Cue.Talk or Cue.Meeting or Cue.Demo or Cue.Done })
                && !own.Exists(mention => mention is CustomerMention or PersonMention or CueMention { Cue: Cue.Negation } && mention.End == from + found))
            {
                return from + found;
            }
        }

        return -1;
    }

    /// <summary>「给泓安打了个电话」 after what was done at another customer's: the words that lead to a name go with it.</summary>
    private int Before(CustomerMention customer)
    {
        var before = own.FindLastIndex(mention => mention is CustomerMention);
        if (before < 0 || !own.Skip(before + 1).Any(IsTelling) || (own[before] is CustomerMention earlier && earlier.Holders.SequenceEqual(customer.Holders)))
        {
            return -1;
        }

        var cut = customer.Start;
        for (var i = own.Count - 1; i > before && own[i].End == cut && own[i] is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Send or Cue.Work or Cue.Talk or Cue.Message } && !IsWholeCall(own[i]); i--)
        {
            cut = own[i].Start;
        }

        while (cut > own[before].End && text[cut - 1] is '给' or '去' or '到' or '向' or '对' or '跟' or '又' or '再' or '先' or '在')
        {
            cut--;
        }

        return (cut == customer.Start && text[cut - 1] is '和' or '与' or '及' or '、') || !IsToldBetween(own[before].Start, cut) ? -1 : cut;
    }

    /// <summary>Whether something is told behind the one place and before the other.</summary>
    private bool IsToldBetween(int from, int to)
    {
        foreach (var mention in own)
        {
            if (mention.Start > from && mention.Start < to && IsTelling(mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>打了电话, 通了话 take no object: a name behind them begins anew.</summary>
    private bool IsWholeCall(Mention mention) => mention is CueMention { Cue: Cue.Call } && text.AsSpan(mention.Start, mention.Length).Contains('了');

    /// <summary>Whether something is told between two names: a deed, a signature, a figure.</summary>
    private static bool IsTelling(Mention mention) => IsDeed(mention) || mention is CueMention { Cue: Cue.Sign } or AmountMention { Amount.Kind: AmountKind.Exact };

    /// <summary>Whether the clause tells already of something done, or has gone on for long.</summary>
    private bool IsTold() =>
        (own[^1].End - start > LongTalk && text.AsSpan(start, own[^1].End - start).Contains('了')) || IsDeedTold();

    private bool IsDeedTold() =>
        own[^1].End - start > 4
        && (own.Exists(mention => mention is CueMention { Cue: Cue.Done or Cue.Visit or Cue.SignDone or Cue.LoseDone }) || text.AsSpan(start, own[^1].End - start).Contains('了'))
        && own.Exists(mention => IsDeed(mention) || mention is AmountMention);

    private static bool IsDeed(Mention mention) => mention is CueMention
    {
        Cue: Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Quote or Cue.Message or Cue.Talk or Cue.SignDone or Cue.LoseDone,
    };

    /// <summary>他说, 人家觉得: somebody else goes on.</summary>
    private bool Speaks(Mention them) =>
        text[them.End - 1] == '说' || (them.End < text.Length && text[them.End] is '说' or '讲' or '觉' or '要' or '想' or '表');

    /// <summary>我 acts and is not what 带我, 让我, 给我 speak of.</summary>
    private bool IsActor(Mention me) => me.Start == 0 || text[me.Start - 1] is not ('喊' or '叫' or '让' or '带' or '请' or '给' or '跟' or '和' or '陪' or '找' or '教' or '帮' or '问' or '催' or '要' or '约' or '把' or '对' or '被' or '拉' or '着' or '但');

    private static bool LooksAhead(Mention me, Mention after) => after.Start - me.End <= 2 && after is DateMention or CueMention { Cue: Cue.Plan };
}
