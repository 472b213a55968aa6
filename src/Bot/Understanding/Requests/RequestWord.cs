namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a word or name does in a question to the bot.</summary>
internal enum RequestWord : byte
{
    /// <summary>Not known: the more of these, the less it is a question to the bot.</summary>
    Unknown,

    /// <summary>Carries nothing: 帮我, 一下, 的, please.</summary>
    Filler,

    /// <summary>Looks like another word, and is none: 榜样, 第一次.</summary>
    Other,

    /// <summary>我, my.</summary>
    Me,

    /// <summary>你: a colleague is asked, not the bot.</summary>
    You,

    /// <summary>看下, 发我, show: a command.</summary>
    Show,

    /// <summary>谁, 哪个组, which rep.</summary>
    Who,

    /// <summary>多少, 几, how many.</summary>
    HowMuch,

    /// <summary>怎么样, 如何, how.</summary>
    How,

    /// <summary>Asks at the end only: 吗, 没有, 呢.</summary>
    QuestionEnd,

    /// <summary>希望, 要是, 听说: what follows is not asked.</summary>
    Unreal,

    /// <summary>不用, 别.</summary>
    No,

    /// <summary>和, 还有: two requests may be joined by it.</summary>
    And,

    /// <summary>顺便, 另外: begins something else.</summary>
    Lead,

    /// <summary>排行榜, 排名, leaderboard.</summary>
    Board,

    /// <summary>第几, 排多少名: one's own place.</summary>
    Position,

    /// <summary>销冠, top rep.</summary>
    Champion,

    /// <summary>第一.</summary>
    First,

    /// <summary>最多, 领先, the most.</summary>
    Superlative,

    /// <summary>前三, top 5.</summary>
    TopCount,

    /// <summary>目标, 任务, quota.</summary>
    Goal,

    /// <summary>完成, 达标, hit.</summary>
    Fulfil,

    /// <summary>完成率, 达成情况, attainment.</summary>
    Attainment,

    /// <summary>进度, progress: of a target where nothing else is named.</summary>
    Pace,

    /// <summary>还差, 差距, far from.</summary>
    Gap,

    /// <summary>漏斗, funnel.</summary>
    Funnel,

    /// <summary>管道, pipeline: a funnel where nothing else is meant.</summary>
    Pipe,

    /// <summary>各阶段, by stage.</summary>
    ByStage,

    /// <summary>积分, points: what is earned, and what a ranking may count.</summary>
    Points,

    /// <summary>奖金, bonus.</summary>
    Reward,

    /// <summary>勋章, medals.</summary>
    Medal,

    /// <summary>收入, 分: earned only where it is one's own and asked.</summary>
    Income,

    /// <summary>单, 商机, deals.</summary>
    Deals,

    /// <summary>What a ranking counts.</summary>
    Metric,

    /// <summary>A date or a stretch of days.</summary>
    Period,

    /// <summary>A part of the organisation, or a member.</summary>
    Whom,

    /// <summary>A customer or one of its deals.</summary>
    Name,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>第5, #5: a place that is told.</summary>
    Place,

    /// <summary>各组, 哪个区's 区, 按人: who stands against whom.</summary>
    Parts,

    /// <summary>PK: some stand against others.</summary>
    Versus,

    /// <summary>多, 高: asks of two only beside 谁.</summary>
    More,

    /// <summary>谁多, 哪个高: asks of two.</summary>
    WhoMore,

    /// <summary>对比, 环比, vs: a period beside another.</summary>
    Compare,

    /// <summary>去年同期: a year before the period that is asked for.</summary>
    SameTime,

    /// <summary>率: makes another measure of the one before it.</summary>
    Rate,

    /// <summary>为什么, why.</summary>
    Why,

    /// <summary>怎么 alone: asks why only beside a place.</summary>
    Wonder,

    /// <summary>怎么算的, 怎么来的: what is behind a number.</summary>
    Reckoned,

    /// <summary>解释: wants to know what is behind a number.</summary>
    Explain,

    /// <summary>排在我前面, 比我多.</summary>
    Above,

    /// <summary>预测, forecast.</summary>
    Forecast,

    /// <summary>预计, 能签: what is to come, where it is asked how much.</summary>
    Expected,

    /// <summary>资料, 信息: what a deal's data is called.</summary>
    Data,

    /// <summary>没填全, 漏填.</summary>
    Missing,

    /// <summary>战报, 周报: what was signed in some days.</summary>
    Report,

    /// <summary>过程指标: how one's work stands against thresholds.</summary>
    Process,

    /// <summary>口径, 怎么定义: what a figure means.</summary>
    Meaning,

    /// <summary>转化: from stage to stage, where nobody stands against anybody.</summary>
    Flow,

    /// <summary>旧目标: as targets were set at first.</summary>
    FormerGoal,

    /// <summary>人均: the average of a part's people.</summary>
    Average,

    /// <summary>新人: those who have joined lately.</summary>
    Newcomer,

    /// <summary>超过, 追上: asks for a distance only beside a place.</summary>
    Exceed,

    /// <summary>前面那位: whoever is directly ahead, where a distance is asked for.</summary>
    Ahead,
}
