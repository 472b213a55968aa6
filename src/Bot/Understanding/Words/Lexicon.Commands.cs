using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Words by which something is taken back, help is asked for, thanks are given, advice is asked for and experience is offered.</content>
internal static partial class Lexicon
{
    /// <summary>Words by which the last change is taken back.</summary>
    public static WordTable<UndoWord> Undoing { get; } = new(
    [
        .. Undo(UndoWord.TakeBack, "恢复到上一步|恢复上一步|退回上一步|退到上一步|回到上一步|恢复到刚才改之前|恢复到刚才|恢复成刚才|恢复到改之前|收返|撤返|撤了|取消返|还原返|撤销|撤消|撒销|撤回|撤掉|撤下来|撤一下|回退|回滚|退回去|退回来|退回|倒回去|还原|恢复原样|恢复成原来|undo|revert|roll back|rollback|take that back|take it back|scratch that|strike that|never mind that"),
        .. Undo(UndoWord.Remove, "撤了|取消掉|取消|删掉|删除|删了|删|去掉|作废|不算数|不算|不作数|当我没说|抹掉|划掉|清掉|收回|不要了|cancel|delete|remove|discard|drop|ignore|scrap|scratch"),
        .. Undo(UndoWord.Last, "头先|头先那条|刚才|刚刚|刚|方才|上一条|上条|上一个|上个|上一笔|上一句|上面那条|前一条|前一个|最近一条|最后一条|那条|这条|那一条|这一条|我发的|记错|录错|写错|发错|说错|搞错|弄错|填错|打错|手滑|手抖|手误|上一步|整错|搞错了|打错了|写错了|入错了|输错|点错|last one|last entry|last message|last change|last update|the last|that last|previous entry|previous one|my mistake|my bad|wrong one|wrong customer|oops"),
    ]);

    /// <summary>Words by which help is asked for: whether they say it all, or only where they stand nearly alone.</summary>
    public static WordTable<bool> Helping { get; } = new(
    [
        .. "不会用|不会使|不晓得怎么用|都能查啥|都能查什么|都能问啥|能帮我记什么|能帮我记哪些|能帮我记些|能记哪些|能记些什么|能记什么|识做些啥|识做啥|识做些啥|识做啥|可以做啥|可以做些啥|点样用|使用方法|使用说明|使用指南|使用手册|操作手册|操作指南|功能介绍|功能列表|功能清单|功能有哪些|指令列表|命令列表|指令大全|说明书|怎么使用|咋使用|如何使用|怎么操作|咋操作|怎么玩|咋玩|咋使|怎么使|咋用|怎么用|怎样用|咋个用|点用|啷个用|教教我|教我用|教我怎么用|教下我|能干嘛|能干啥|能干什么|能干些|能做嘛|能做什么|能做啥|能做些|能做哪些|会做什么|会做啥|会做哪些|会做些|会干什么|会干啥|会干嘛|会干些|会啥|会什么|会哪些|会些什么|会些啥|都会点|还会嘛|还会什么|还会啥|还能干|还能做|还能查什么|还能查啥|还能问什么|能查什么|能查些|能查啥|能查哪些|能问什么|能问些|能问啥|能问你什么|可以查什么|可以问什么|可以问些|问你哪些|问你什么|能帮我做什么|能帮我做些|能帮我做啥|能帮我干|能帮我什么|能帮到我|可以帮我做|可以做什么|可以做哪些|可以干|有什么功能|有哪些功能|有啥功能|有些什么功能|有什么用处|哪些功能|什么功能|支持哪些|支持什么|支持的功能|哪些指令|哪些命令|什么指令|什么命令|啥指令|啥命令|有什么本事|有啥本事|有说明|有教程|新手教程|新手指南|入门指南|what can you do|what do you do|what can i ask|what can i say|what can i do here|what are you able|how do i use|how to use|how can i use|how does this work|how do you work|how does it work|commands you|features you|what you support|you support|what commands|list of commands|list commands|your features|what features|what are your"
            .Split('|').Select(word => (word, true)),
        .. Abilities(),
        .. "帮助|求助|菜单|功能|指令|命令|教程|说明|help|menu|commands|command list|features|usage|instructions|manual".Split('|').Select(word => (word, false)),
    ]);

    /// <summary>Words by which thanks are given; false for those that look like it.</summary>
    public static WordTable<bool> Thanks { get; } = new(
    [
        .. "谢幕|谢顶|代谢|凋谢|感谢信|感谢函|谢谢您的|谢绝|答谢会|答谢宴|感谢祭".Split('|').Select(word => (word, false)),
        .. "嘉奖|谢|特别感谢|非常感谢|由衷感谢|衷心感谢|感谢|感激|谢谢|多谢|谢过|谢了|谢一下|拜谢|鸣谢|致谢|唔该|多亏|得亏|幸亏|亏得|好在有|全靠|全凭|多得|点个赞|点赞|点名表扬|表扬|夸一下|夸夸|夸|记一功|记功|记个功|立功|立了功|立了大功|头功|功不可没|功劳|加鸡腿|加个鸡腿|送锦旗|竖大拇指|帮了大忙|帮大忙|帮了我大忙|救了我|救我一命|救场|辛苦了|辛苦啦|辛苦|给力|致敬|撒花|鼓掌|献花|比心|respect|thanks|thank you|thank u|thank|thx|tks|ty|kudos|shout out|shout-out|shoutout|credit to|credits to|credit goes|props to|props|hats off|big up|couldn't have done|could not have done|grateful|appreciate|saved me|saved my|well done|hat tip|h/t|huge help|big help|owe"
            .Split('|').Select(word => (word, true)),
    ]);

    /// <summary>What tells that somebody else gives the thanks, or that none are given.</summary>
    public static WordSearch NoThanks { get; } = new(["客户感谢", "客户谢", "对方感谢", "对方谢", "他们感谢", "恭喜", "祝贺", "不谢", "不用谢", "congrat"]);

    /// <summary>Question words that ask for nothing: 谁说的, 啥都没有.</summary>
    public static WordSearch Rhetoric { get; } = new(["是不是真的", "谁有", "谁把", "谁那儿", "谁那里", "谁那边有", "谁还有", "谁手里", "谁手上", "谁说", "谁去", "谁来", "谁能", "谁帮", "谁有空", "谁陪", "哪个说", "谁造", "谁传", "谁知道", "谁晓得", "鬼知道", "啥都", "什么都", "啥也", "什么也", "谁都", "谁也", "哪里都", "哪都", "怎么都", "没说要", "没啥", "没什么", "没怎么", "不怎么", "哪有", "哪来", "怎么可能", "凭什么", "多少有点", "多少还", "不管", "无论", "who knows", "no matter", "whatever"]);

    /// <summary>How somebody wonders at what is told of a deal, and asks for nothing.</summary>
    public static WordSearch Rumours { get; } = new(["谁说的", "谁传的", "谁造的谣", "哪来的消息", "没有的事", "我自己都不知道", "我都不知道"]);

    /// <summary>How something is asked: 怎么, 如何.</summary>
    public static WordTable<bool> Hows { get; } = new("何解|何什|怎么|咋个|咋|如何|怎样|该怎|应如何|啷个|点样|哪能|怎麽|该咋|怎|何以|how do i|how do we|how do you|how can i|how can we|how would you|how should i|how should we|how should you|how to|how would i|how best to|how could i".Split('|').Select(word => (word, true)));

    /// <summary>What one does to people when selling.</summary>
    public static WordTable<bool> AdviceVerbs { get; } = new(
        "应|婉拒|打消|推脱|稳住|顶回去|顶住|顶|回复|回覆|回应|回怼|回话|回他|回她|回客户|回对方|回|答复|答|说服|说|讲|解释|应对|应付|对付|处理|化解|破局|破冰|破|接话|接招|接|谈|聊|唠|搞定|搞得定|搞|推进|推动|推|切入|开口|开场|打开|跟进|办|解决|突破|约到|约|邀约|邀请|催|要到|怼|拒绝|引导|打动|介绍|挽回|挽留|逼单|促单|压单|拿下|攻|攻克|整|弄|做|维护|建立信任|判断|识别|挖|问|报价|砍|守住|让步|还价|谈价|打交道|提|哄|劝|写|开发|沟通|安抚|拉近|展示|handle|respond|reply|answer|deal with|say|tell|approach|overcome|convince|get|pitch|follow up|position|close|push back|push|counter|react|explain|start|open|talk|win|negotiate|ask|justify|manage|turn|sell|persuade|reach|book|save|break|present|qualify"
            .Split('|').Select(word => (word, true)));

    /// <summary>Whole ways to ask for advice; false for those that only look like it.</summary>
    public static WordTable<bool> HowTo { get; } = new(
    [
        .. "怎么说呢|怎么说吧|怎么样|咋样|怎么回事|咋回事|怎么搞的|咋搞的|怎么办的|怎么做到|怎么谈的|怎么说的|怎么回的|怎么聊的|咋说的|咋回的|咋谈的|不知道怎么|不晓得怎么|不知怎么|没想好怎么|怎么还|怎么就|怎么又|怎么都|怎么也|怎么这么|怎么那么|怎么会|怎么能|怎么不|怎么没|咋还|咋不|咋没|怎么用|咋用|怎么使|咋使|怎么玩|怎么操作|怎么使用|如何使用|怎么算|怎么计算|怎么报销|怎么走|怎么去|how do you do|how to use|how do i use|how do i get to".Split('|').Select(word => (word, false)),
        .. "该问些什么|该问什么|该问啥|问些什么好|点拆|点应他|点应付|点答他|点覆他|点回他|点同他讲|点倾好|点讲好|点做好|说啥好|说啥合适|聊啥好|讲啥好|咋开口|怎么开口|说什么合适|说些什么好|聊什么合适|聊点什么|聊点啥|聊些什么|聊些啥|聊什么|聊啥|说点什么|说点啥|说些什么|该说什么|说什么好|该说啥|讲点什么|讲什么好|有什么招|有啥招|有啥子招|有什么办法|有啥办法|有啥子办法|有什么好办法|有没有什么办法|有没有办法|有什么技巧|有啥技巧|有什么诀窍|有什么窍门|有什么套路|有什么思路|有什么建议|有啥建议|有什么好的建议|有什么打法|有什么好的打法|有什么经验|有啥经验|求支招|支个招|支支招|支招|求招|求教|求指点|求高招|求助攻|what should i say|what do i say|what do we say|what should we say|what would you say|what can i say|what to say|what's the best way|what is the best way|best way to|any tips|any advice|any suggestions|any ideas on|tips for|tips on|advice on|advice for|best practice|best practices|any script|talking points".Split('|').Select(word => (word, true)),
    ]);

    /// <summary>Names of what is wanted where advice is asked for.</summary>
    public static WordTable<bool> AdviceNames { get; } = new("的招|招儿|的办法|的方法|的技巧|话术|说辞|说法|打法|应对方法|应对策略|应对方案|应对技巧|异议处理|开场白|攻略|套路|窍门|诀窍|妙招|绝招|高招|模板|剧本|锦囊|技巧|scripts|script|talk track|talk tracks|playbook|objection handling|template|pitch|rebuttal|battle card|battlecard".Split('|').Select(word => (word, true)));

    /// <summary>Words by which a thing is wanted.</summary>
    public static WordSearch AdviceAsked { get; } = new(["支我", "支个", "支一", "支几", "有什么", "有啥", "有没有", "有无", "求", "给个", "给几", "给条", "给套", "给点", "给份", "来几", "整几", "整个", "甩几", "推几", "教几", "给一", "给我", "来个", "来一", "来点", "要个", "要一", "想要", "想找", "找个", "找一", "推荐", "请教", "哪里有", "谁有", "发我", "发一", "看下", "看看", "查", "需要", "any", "give me", "show me", "need", "looking for", "got a", "is there", "do we have", "send me"]);

    /// <summary>What tells that no advice is asked for, or not of the bot.</summary>
    public static WordSearch NoAdvice { get; } = new(["说了说", "聊了聊", "谈了谈", "商量了", "讨论了", "记得", "过了一遍", "你都", "你是怎么", "你们怎么", "你们咋", "你咋", "你怎么", "不知道怎么", "真不知道", "没法", "分享", "贡献"]);

    /// <summary>Words by which something is offered to all; true where they say of what as well.</summary>
    public static WordTable<bool> Offers { get; } = new(
    [
        .. "沉淀一条|沉淀一下|沉淀一个|存到经验库|存进经验库|放到经验库|放进经验库|收进经验库|存到案例库|给大家存一份|给大家留一份|给大家备一份|存一份给大家|共享给大家|共享给兄弟们|共享给兄弟|共享给各位|共享给全组|分享给兄弟们|收进话术库|收到话术库|加到话术库|放到话术库|放进话术库|存进话术库|存到话术库|加入话术库|录入话术库|存成话术|保存成话术|存为话术|收录到话术库|话术投稿|投稿一个|投稿一条|投个稿|我想投稿|我要投稿|讲给大家听|说给大家听|大家听听|给新人提个醒|给大家提个醒|给各位提个醒|推荐给全组|推荐给大家|给别的组用|给其他组用|愿意分享|乐意分享|沉淀一下|沉淀下来|谁要谁拿|抛砖引玉|踩坑分享|可以这样说|供大家参考|add to library|add to the library|add to the playbook|to the playbook|want to share how|happy to share|分享给大家用|分享给大家|给新人分享|给新人们分享|分享给新人|分享给大家|同大家分享|经验分享|心得分享|话术分享|技巧分享|案例分享|干货分享|复盘分享|打法分享|分享给大家|分享给各位|分享给兄弟|分享给同事|跟大家分享|给大家分享|和大家分享|与大家分享|给大伙分享|给大伙儿分享|跟各位分享|给各位分享|跟兄弟们分享|教大家一招|教大伙一招|教你们一招|教一招|教各位一招|支一招|传授一招|大家可以套用|大家可以抄|大家可以参考|大家可以借鉴|大家可以用|大家可以拿去用|大家可以拿去|大家可以试|大家可以学|大家可用|大家抄|大家拿去用|大家都可以用|可以直接抄|可以抄作业|抄作业|拿去用|拿走不谢|供大家参考|供各位参考|供参考|供大家借鉴|给大家参考|给各位参考|大家参考|各位参考|欢迎抄|欢迎取用|随便用|亲测有效|亲测好用|pro tip|protip|tip:|tip of the day|quick tip|tip to share|tips to share|sharing a tip|share a tip|sharing what|lesson learned|lessons learned|feel free to use|feel free to steal|feel free to copy|steal this|use this line|worked for me|works for me|what works|what worked|here's a tip|here's a script|here is a tip|here's what|fyi all|for everyone".Split('|').Select(word => (word, true)),
        .. "共享|给兄弟们|给姐妹们|给全组|给组里|给大伙儿|给大伙|给各位|给兄弟们|给新人|跟大家|跟大伙|跟各位|跟兄弟们|和大家|与大家|向大家|教大家|教大伙|教各位|教你们|告诉大家|大家可以|各位可以|送大家|送给大家|传授|传个|说个|讲个|支个|丢个|甩个|压箱底|for everyone|for the team|with everyone|with the team|folks|team:|记录一个|记录一条|存一下|存下来|存起来|收录|值得复制|分享|贡献|奉献|推荐|总结|献上|献丑|安利|share|sharing|contribute|passing on|here's|here is".Split('|').Select(word => (word, false)),
    ]);

    /// <summary>What is offered.</summary>
    public static WordTable<bool> Experiences { get; } = new("讲解稿|讲稿|异议处理|这招|好话术|演示视频|对比表|竞品对比|跟进表|踩坑|quick win|insight|insights|takeaway|takeaways|经验|心得|话术|技巧|打法|案例|做法|教训|感悟|干货|模板|方法|办法|套路|体会|诀窍|窍门|妙招|绝招|小招|一招|招儿|招数|秘诀|开场白|思路|战术|攻略|说法|小贴士|剧本|经历|tip|tips|trick|tricks|learning|learnings|lesson|script|scripts|talk track|playbook|best practice|experience|approach|template|opener|line|hack".Split('|').Select(word => (word, true)));

    /// <summary>What tells that it is somebody else's experience, or that one is asked for.</summary>
    public static WordSearch NoOffer { get; } = new(["分享会", "分享了", "听了", "听完", "参加", "谁分享", "谁有", "谁来", "谁能", "谁给", "能不能分享", "求分享", "请你", "您能", "客户分享", "给客户", "跟客户", "向客户", "总结会", "推荐了", "推荐给", "帮我推荐", "屏幕", "share price", "market share", "share with client", "shared"]);

    /// <summary>What is taken back in the world, and is no entry.</summary>
    public static WordSearch NotEntries { get; } = new([.. Retracted]);

    /// <summary>What tells that something else than an entry is taken back.</summary>
    public static WordSearch NoUndo { get; } = new([.. Retracted, "拜访"]);

    /// <summary>What tells that help of another kind is meant.</summary>
    public static WordSearch NoHelp { get; } = new(["客户", "帮助了", "需要大家", "互相", "的帮助", "有帮助", "help me", "helped", "helps", "help with", "help from", "报销", "打印", "发票", "产品功能", "系统功能"]);

    private static string[] Retracted => ["客户撤", "订单", "合同", "被撤", "撤标", "撤资", "撤店", "撤场", "撤单了", "招标", "会议取消", "取消了会", "项目取消", "行程", "航班", "提醒"];

    /// <summary>能干啥, 会整哪样, 可以帮我做些什么.</summary>
    private static IEnumerable<(string Word, bool Meaning)> Abilities() =>
        from may in "能|会|可以".Split('|')
        from verb in "做|干|整|搞|弄|帮我|帮我做|帮我干|帮我弄|帮我整|帮我搞|帮忙|帮忙做".Split('|')
        from what in "什么|啥|啥子|哪样|哪些|些什么|些啥|点啥|点什么|嘛".Split('|')
        select (may + verb + what, true);

    private static IEnumerable<(string Word, UndoWord Meaning)> Undo(UndoWord word, string words) => words.Split('|').Select(entry => (entry, word));
}
