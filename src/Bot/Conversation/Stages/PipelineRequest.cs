using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「流程」, 「加一个阶段 试用 在 方案演示 后面」: somebody asks for the company's stages, or wants to change them.</summary>
internal static class PipelineRequest
{
    private const int LongestRequest = 100;

    private static readonly FrozenSet<string> Shows = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "流程", "阶段", "我们的阶段", "销售流程", "看流程", "看看流程", "我们的流程", "流程设置", "改流程", "修改流程", "阶段设置", "阶段列表", "销售阶段", "有哪些阶段", "都有哪些阶段", "stages", "sales stages", "show stages", "stage settings", "edit stages");

    private static readonly FrozenSet<string> Templates = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "流程模板", "换流程模板", "换个流程模板", "阶段模板", "换模板", "换流程", "换个流程", "换一套流程", "pipeline templates", "stage templates", "change template");

    private static readonly RequestForm AddedDays = new(@"^(?<rest>.+?)[ ,，;；]*(?:通常|一般)[ ]*(?<days>[0-9]+[ ]*(?:[-–—~～到至][ ]*[0-9]+)?)[ ]*天?$", "通常", "一般");
    private static readonly RequestForm AddedCriteria = new(@"^(?<rest>.+?)[ ,，;；]*进入条件[ :：是为]*(?<criteria>.+)$", "进入条件");

    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "阶段用时", "阶段时长", "阶段天数", "阶段耗时", "各阶段用时", "各阶段时长", "各阶段一般多久", "每个阶段一般多久", "stage times", "stage durations", "time in stages");

    private static readonly RequestForm AddFirst = new(@"^(?:加|新增|增加|添加)(?:上|一?个|一)*(?:销售)?阶段[ :：,，]*(?<name>.+)[ ,，]*(?:放|排)?在[ ]*(?<after>.+?)[ ]*(?:的?后面|之后|后边|后)$", "阶段");
    private static readonly RequestForm AddLast = new(@"^在?[ ]*(?<after>.+?)[ ]*(?:的?后面|之后|后边|后)[ ]*(?:加|新增|增加|添加)(?:上|一?个|一)*(?:销售)?阶段[ :：,，]*(?<name>.+)$|^(?:加|新增|增加|添加)(?:上|一?个|一)*(?:销售)?阶段[ :：,，]+(?<name>[^ ]+)$", "阶段");
    private static readonly RequestForm AddBehind = new(@"^在?[ ]*(?<after>.+?)[ ]*(?:的?后面|之后|后边|后)[ ]*(?:再)?(?:加|新增|增加|添加|插)(?:上|入)?(?:一?个|一)?[ :：,，]*(?<name>[^ ,，。]{1,20})$", "后");
    private static readonly RequestForm AddBetween = new(@"^在?[ ]*(?<after>.+?)[ ]*(?:和|与|跟)[ ]*(?<before>.+?)[ ]*(?:之间|中间)[ ]*(?:再)?(?:加|新增|增加|添加|插)(?:上|入)?(?:一?个|一)?(?:销售)?(?:阶段)?(?:叫|名叫|[ :：,，])*(?<name>[^ ,，。]{1,20})$", "之间", "中间");
    private static readonly RequestForm AddEnglish = new(@"^add (?:a )?stage (?<name>.+?)(?: after (?<after>.+))?$", "stage");
    private static readonly RequestForm RenameChinese = new(@"^(?:把)?(?:阶段)?[ :：]*(?<stage>.+?)[ ]*改名(?:字)?(?:为|成|叫|：|:)?[ ]*(?<name>.+)$", "改名");
    private static readonly RequestForm RenameEnglish = new(@"^rename (?:the )?(?:stage )?(?<stage>.+?) to (?<name>.+)$", "rename");
    private static readonly RequestForm RemoveChinese = new(@"^(?:删掉|删除|删|去掉|取消|移除)(?:一?个|这个)?(?:销售)?阶段[ :：,，]*(?<stage>.+?)(?:[ ,，]*(?:里面的?单子?|单子?)?(?:并到|并入|合并到|归到|转到|移到)[ ]*(?<heir>.+))?$", "阶段");
    private static readonly RequestForm RemoveEnglish = new(@"^(?:remove|delete) (?:the )?stage (?<stage>.+?)(?: (?:into|to) (?<heir>.+))?$", "stage");
    private static readonly RequestForm Story = new(@"^(?<who>.*?)(?:的)?(?:阶段历史|阶段经过|阶段变动记录)$|^(?:stage history|stages so far)(?: (?:of|for) (?<who>.+))?$", "阶段", "stage");

    /// <summary>Whether the text asks for the stages and for nothing else.</summary>
    public static bool IsShow(string text) => Shows.Contains(Bare(text));

    /// <summary>Whether the text asks for the ready-made stages, and for nothing else.</summary>
    public static bool IsTemplates(string text) => Templates.Contains(Bare(text));

    /// <summary>Whether the text asks how long stages take, and for nothing else.</summary>
    public static bool IsTimes(string text) => Times.Contains(Bare(text));

    /// <summary>The customer whose deal's stages so far are asked for, empty for the one that is talked of; null where the text asks for nothing of the kind.</summary>
    public static string? StoryOf(string text) => text.Length <= LongestRequest && Story.Match(Bare(text)) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

    /// <summary>Whether the text has the form of a change, whatever stages there are.</summary>
    public static bool MayBeEdit(string text) =>
        text.Length <= LongestRequest && MatchAny(Whole(Bare(text)).Text, AddFirst, AddLast, AddBetween, AddBehind, AddEnglish, RenameChinese, RenameEnglish, RemoveChinese, RemoveEnglish) is not null;

    /// <summary>The change that the text wants; null where it wants none, or names a stage that there is not.</summary>
    public static PipelineEdit? Read(string text, Pipeline pipeline)
    {
        if (text.Length > LongestRequest)
        {
            return null;
        }

        (text, var days, var criteria) = Whole(Bare(text));
        return ReadAdd(MatchAny(text, AddFirst, AddLast, AddBetween, AddBehind, AddEnglish), pipeline) is { } added
            ? added with { Days = days, Criteria = criteria }
            : (PipelineEdit?)ReadRename(MatchAny(text, RenameChinese, RenameEnglish), pipeline)
                ?? ReadRemove(MatchAny(text, RemoveChinese, RemoveEnglish), pipeline);
    }

    /// <summary>What stands behind a new stage is what it asks for and how long it takes (「…，通常5-8天，进入条件：预算范围、决策人」).</summary>
    private static (string Text, string Days, string Criteria) Whole(string text)
    {
        var (days, criteria) = ("", "");
        if (AddedCriteria.Match(text) is { Success: true } asked)
        {
            (text, criteria) = (Group(asked, "rest"), Group(asked, "criteria"));
        }

        if (AddedDays.Match(text) is { Success: true } taken)
        {
            (text, days) = (Group(taken, "rest"), Group(taken, "days"));
        }

        return (text, days, criteria);
    }

    private static PipelineEdit.Add? ReadAdd(Match? match, Pipeline pipeline)
    {
        if (match is null)
        {
            return null;
        }

        var after = Group(match, "after");
        var stage = after.Length == 0 ? pipeline.Stages[^1] : Find(pipeline, after);
        return stage is null ? null : new PipelineEdit.Add(Group(match, "name"), stage.Id);
    }

    private static PipelineEdit.Rename? ReadRename(Match? match, Pipeline pipeline) =>
        match is not null && Find(pipeline, Group(match, "stage")) is { } stage ? new PipelineEdit.Rename(stage.Id, Group(match, "name")) : null;

    /// <summary>Without an heir, the deals go to the stage before, or from the first to the second.</summary>
    private static PipelineEdit.Remove? ReadRemove(Match? match, Pipeline pipeline)
    {
        if (match is null || Find(pipeline, Group(match, "stage")) is not { } stage)
        {
            return null;
        }

        var place = pipeline.Stages.IndexOf(stage);
        var heir = Group(match, "heir") is { Length: > 0 } named ? Find(pipeline, named) : pipeline.Stages[place == 0 ? 1 : place - 1];
        return heir is null ? null : new PipelineEdit.Remove(stage.Id, heir.Id);
    }

    private static Match? MatchAny(string text, params ReadOnlySpan<RequestForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.Match(text) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    private static Stage? Find(Pipeline pipeline, string name) =>
        pipeline.Stages.FirstOrDefault(stage => stage.Aliases.Prepend(stage.Name).Append(stage.Id.Value).Any(known =>
            string.Equals(known, name, StringComparison.OrdinalIgnoreCase) || string.Equals(known + "阶段", name, StringComparison.OrdinalIgnoreCase)));

    private static string Group(Match match, string name) => match.Groups[name].Value.Trim(' ', '「', '」', '“', '”', '"', '：', ':', '，', ',');

    private static string Bare(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
