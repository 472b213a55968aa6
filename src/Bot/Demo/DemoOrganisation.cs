using System.Collections.Immutable;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Demo;

/// <summary>Who works at the demo company. All of them are invented.</summary>
internal static class DemoOrganisation
{
    public const string Company = "晴川智能科技（杭州）有限公司";

    public static ImmutableArray<WorldRegion> Regions { get; } =
    [
        new("华东区",
        [
            new("华东一组", "林静", ["张伟", "李娜", "王磊"]),
            new("华东二组", "何俊", ["陈晨", "赵敏", "孙浩", "吴昊"]),
        ]),
        new("华南区",
        [
            new("华南一组", "黄文辉", ["刘思雨", "邓凯", "谢婷"]),
            new("华南二组", "罗海", ["杨帆", "许文博", "唐悦", "曾毅"]),
        ]),
    ];

    /// <summary>Those who stand in no group.</summary>
    public static ImmutableArray<WorldPerson> People { get; } =
    [
        Person("周启明", "director", "华东区"),
        Person("郭颖", "director", "华南区"),
        Person("秦岚", "director", "company"),
        Person("方敏", "administrator", scope: null),
    ];

    private static WorldPerson Person(string name, string role, string? scope) =>
        new(name, role, scope, Mobile: null, Email: null, Wecom: null, Dingtalk: null, Teams: null, Prefers: null);
}
