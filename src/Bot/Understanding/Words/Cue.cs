namespace SalesBot.Bot.Understanding.Words;

/// <summary>What a word tells about the clause that it stands in.</summary>
internal enum Cue
{
    /// <summary>Nothing; the word is listed so that no shorter word is seen in it.</summary>
    Plain,

    /// <summary>Something is asked: 什么, 多少, what.</summary>
    Question,

    /// <summary>Asks at the end of a clause only: 吗, 没有.</summary>
    QuestionEnd,

    /// <summary>没, 未, not.</summary>
    Negation,

    /// <summary>不对, 说错了: what was just said is taken back.</summary>
    Correction,

    /// <summary>没接, 白跑, no answer: somebody tried and reached nobody.</summary>
    Failed,

    /// <summary>希望, 争取, hope.</summary>
    Hope,

    /// <summary>如果, 要是, if.</summary>
    Hypothesis,

    /// <summary>感觉, 悬, maybe.</summary>
    Doubt,

    /// <summary>听说, heard.</summary>
    Hearsay,

    /// <summary>等, waiting.</summary>
    Wait,

    /// <summary>做梦, lol.</summary>
    Joke,

    /// <summary>竞品, 友商, competitor.</summary>
    Rival,

    /// <summary>【转】, fwd.</summary>
    Forward,

    /// <summary>感谢, thanks.</summary>
    Thanks,

    /// <summary>恭喜, congrats.</summary>
    Congratulation,

    /// <summary>了, 过, 完, 已: it has happened.</summary>
    Done,

    /// <summary>下一步, 准备, will: it is yet to happen.</summary>
    Plan,

    /// <summary>记得, 别忘了, don't forget: it is still to be done.</summary>
    Duty,

    /// <summary>让我, 要求: somebody wants the speaker to do it.</summary>
    Asked,

    /// <summary>我, 我们.</summary>
    Me,

    /// <summary>客户, 对方, 他们, 领导.</summary>
    Them,

    /// <summary>签了, 拿下, signed.</summary>
    SignDone,

    /// <summary>签, 签约, 盖章, without saying that it is done.</summary>
    Sign,

    /// <summary>中标, 口头答应, 意向书: close to a signature, but none.</summary>
    NotSigned,

    /// <summary>黄了, 丢了, lost.</summary>
    LoseDone,

    /// <summary>拜访, 上门, 吃饭, met.</summary>
    Visit,

    /// <summary>电话.</summary>
    Call,

    /// <summary>线上会, 电话会.</summary>
    Meeting,

    /// <summary>演示, 讲方案.</summary>
    Demo,

    /// <summary>报价.</summary>
    Quote,

    /// <summary>微信, 邮件.</summary>
    Message,

    /// <summary>聊, 沟通: how is not said.</summary>
    Talk,

    /// <summary>发, 给, 寄: something is handed over.</summary>
    Send,

    /// <summary>Something that one does for a customer: 跟进, 整理, 准备.</summary>
    Work,

    /// <summary>想要, 还价, 预算: the figure is the customer's.</summary>
    Offer,

    /// <summary>定金, 首付, 补贴: money that is not the deal's amount.</summary>
    OtherMoney,

    /// <summary>原来, 之前: the figure is the old one.</summary>
    Old,

    /// <summary>金额, 总价, 改到: the figure is the deal's.</summary>
    Figure,

    /// <summary>预计: a close date is given.</summary>
    Expect,

    /// <summary>推到, 延到, 挪到: a date is moved.</summary>
    Shift,

    /// <summary>想做, 有意向, looking for: somebody needs something.</summary>
    Need,

    /// <summary>新商机, 建单, new deal.</summary>
    NewDeal,

    /// <summary>撤销, undo.</summary>
    Undo,

    /// <summary>帮助, help.</summary>
    Help,

    /// <summary>提醒我, remind me.</summary>
    Remind,

    /// <summary>什么情况, 进展, status.</summary>
    Status,

    /// <summary>查一下, 看看, show.</summary>
    Show,

    /// <summary>有哪些, 清单, list: several deals are asked for.</summary>
    Deals,

    /// <summary>好久没动, stale.</summary>
    Stale,

    /// <summary>Requests that are answered elsewhere: boards, progress, funnel, earnings, advice, sharing.</summary>
    OtherRequest,
}
