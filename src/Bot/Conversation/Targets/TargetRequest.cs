using System.Collections.Immutable;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody wants to do with targets.</summary>
internal abstract record TargetRequest
{
    private TargetRequest()
    {
    }

    /// <summary>设张伟4月目标 50万 拜访20次.</summary>
    /// <param name="Holder">Whose; null where nobody is named.</param>
    /// <param name="ForEach">Whether it is for each of those below.</param>
    /// <param name="Days">For which days; null where none are named.</param>
    /// <param name="Items">What.</param>
    /// <param name="Joined">The day since which the person is here.</param>
    /// <param name="Reason">Why.</param>
    internal sealed record Set(TargetHolder? Holder, bool ForEach, DayRange? Days, ImmutableArray<TargetItem> Items, DateOnly? Joined, string? Reason) : TargetRequest;

    /// <summary>张伟下月目标50万 李娜60万: of each something of their own.</summary>
    internal sealed record Several(ImmutableArray<Set> Sets) : TargetRequest;

    /// <summary>项目目标 医疗云 4月 300万 张伟50% 李敏50%.</summary>
    /// <param name="Title">What it is called.</param>
    /// <param name="Days">For which days; null where none are named.</param>
    /// <param name="Item">What.</param>
    /// <param name="Owners">Who, each with a part in percent where one is said.</param>
    internal sealed record Share(string Title, DayRange? Days, TargetItem Item, ImmutableArray<(TargetHolder Holder, decimal? Percent)> Owners) : TargetRequest;

    /// <summary>分解 今年2400万 按去年占比.</summary>
    /// <param name="Holder">Whose; null where nobody is named.</param>
    /// <param name="Days">For which days; null where none are named.</param>
    /// <param name="Item">What; null for the target that is set.</param>
    /// <param name="Measure">Of which measure.</param>
    /// <param name="Rule">By which rule.</param>
    /// <param name="Parts">Among those below, or over months or quarters.</param>
    /// <param name="Weights">The weights that were given.</param>
    /// <param name="Reserve">What is not given to anybody.</param>
    internal sealed record Split(TargetHolder? Holder, DayRange? Days, decimal? Item, TargetMeasure Measure, TargetWord Rule, TargetWord? Parts, ImmutableArray<decimal> Weights, decimal Reserve) : TargetRequest;

    /// <summary>一组4月满意度 4.6.</summary>
    internal sealed record Report(TargetHolder? Holder, DayRange? Days, TargetMeasure Measure, decimal Value) : TargetRequest;

    /// <summary>张伟4月目标历史.</summary>
    internal sealed record History(TargetHolder? Holder, DayRange? Days, TargetMeasure? Measure) : TargetRequest;

    /// <summary>接受4月目标.</summary>
    internal sealed record Accept(DayRange? Days) : TargetRequest;

    /// <summary>设目标: the form.</summary>
    internal sealed record Form : TargetRequest;

    /// <summary>Something is to be set, but a part of it says nothing that is known.</summary>
    internal sealed record Unclear(string Part) : TargetRequest;
}
