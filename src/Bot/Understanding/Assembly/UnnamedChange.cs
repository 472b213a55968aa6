using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether words of signing or losing that name no customer are of the speaker's own deals at all: 隔壁组又签了一单, 电视剧里那句「这单我签了」 and 打麻将丢了两百 are not.</summary>
internal sealed class UnnamedChange(OrganisationNames names, Member? speaker)
{
    /// <summary>More characters that nobody knows than this tell of something else.</summary>
    private const int MostUnknown = 8;

    private const int MostUnknownBesideFigure = 2;

    /// <summary>Whose deed it may be that is not the speaker's.</summary>
    private static readonly WordSearch Others = new(
        ["隔壁", "一组", "二组", "三组", "四组", "五组", "别组", "别的组", "他们组", "你们", "别人", "人家", "同事", "兄弟", "哥们", "闺蜜", "老婆", "老公", "媳妇", "儿子", "女儿", "孩子", "我妈", "我爸", "邻居", "同学", "朋友", "表哥", "表弟", "物业", "房东", "中介", "my kid", "my son", "my wife", "my husband", "roommate", "neighbour", "neighbor", " his ", " her "]);

    /// <summary>Whose deals are not the speaker's.</summary>
    private static readonly WordSearch OthersDeals = new(["他那单", "她那单", "经理那单", "主管那单", "领导那单", "组里", "全组", "最大一单", "最大的单"]);

    /// <summary>What is signed, won and lost besides deals.</summary>
    private static readonly WordSearch Pastimes = new(
        ["麻将", "扑克", "斗地主", "王者", "吃鸡", "彩票", "球赛", "球队", "国足", "世界杯", "电视剧", "电影", "小说", "追剧", "综艺", "游戏", "租房", "房子", "租约", "快递", "外卖", "离婚", "结婚", "入职", "离职", "请假", "报名", "梦里", "讲座", "培训课", "军令状", "体检", "考试", "签名会", "报销", "审批", "签个到", "签了个到", "业绩", "年假", "团建", "聚餐", "相亲", "年会", "房价", "买房", "套房", "工资", "例会", "周会", "航班", "高铁", "发票", "累计", "彩排", "垫底", "签约仪式", "智齿", "拔牙", "麻药", "驾考", "科目二", "科目三", "科三", "手术", "求婚", "对象", "房贷", "车牌", "摇号", "金牌", "马拉松", "半马", "考研", "雅思", "托福", "四级", "六级", "职称", "学区房", "门票", "演唱会", "抢票", "秒杀", "驾照", "健身"]);

    /// <summary>Whether the clauses may be meant of one of the speaker's own deals.</summary>
    public bool IsMeant(IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.HasAny(Cue.Joke, Cue.NotSigned, Cue.Hearsay) || clause.First<CustomerMention>() is not null || clause.Text.ContainsAny(Pastimes) || clause.Text.TrimStart(' ').StartsWith("隔壁", StringComparison.Ordinal))
            {
                return false;
            }

            if (clause.HasAny(Cue.SignDone, Cue.LoseDone, Cue.Sign) && (IsQuoted(clause) || (clause.Text.ContainsAny(Others) && !(clause.Has(Cue.LoseDone) && clause.Text.TrimStart(' ').StartsWith("人家", StringComparison.Ordinal))) || NamesColleague(clause) || UnknownWords.CountFrom(clause, clause.Start) > MostUnknown))
            {
                return false;
            }

            // 老李那单65万, 陆一鸣把他那单做到78万了
            if (clause.First<AmountMention>() is { } figure && (IsOfOthers(clause) || NamesColleague(clause) || OthersFigure.IsStrangersMove(clause, figure.Start, customer: null)))
            {
                return false;
            }

            // 上个月做了300万: a figure alone is the deal's only where a word says so.
            if (clause.First<AmountMention>() is not null && !clause.HasAny(Cue.SignDone, Cue.LoseDone, Cue.Sign, Cue.Figure, Cue.Quote, Cue.Shift, Cue.Offer, Cue.Old, Cue.Correction) && (clause.First<DateMention>() is not null || UnknownWords.CountFrom(clause, clause.Start) > MostUnknownBesideFigure))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「老李那单65万」, 「组里最大一单80万」: a colleague's deal.</summary>
    private static bool IsOfOthers(Clause clause) =>
        clause.Text.ContainsAny(OthersDeals) || (clause.Text.TrimStart(' ') is ['老' or '小', var surname, .. var rest] && PersonNames.IsSurname(surname) && rest.StartsWithAny("那单", "的单", "那个单", "他们那单"));

    /// <summary>Whether it stands in quotation marks within something else.</summary>
    private static bool IsQuoted(Clause clause)
    {
        var before = clause.WholeOriginal.AsSpan(0, clause.Start).TrimEnd();
        return before is [.., '“' or '「' or '『' or '"'] && !before[..^1].Trim().IsEmpty;
    }

    private bool NamesColleague(Clause clause)
    {
        for (var at = clause.Start; at + 1 < clause.End; at++)
        {
            if (names.ShortNames.MemberAt(clause.WholeText[..clause.End], at, speaker, out var member) > 0 && member!.Id != speaker?.Id)
            {
                return true;
            }
        }

        foreach (var mention in clause.Mentions)
        {
            if (mention is ScopeMention || (mention is MemberMention named && named.Member.Id != speaker?.Id))
            {
                return true;
            }
        }

        return false;
    }
}
