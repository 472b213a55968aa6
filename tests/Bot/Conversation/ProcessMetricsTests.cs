using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.ProcessMetrics;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What people's work is measured by on Wednesday, 14 October 2026, over a real database.</summary>
public sealed class ProcessMetricsTests : IAsyncLifetime
{
    private const string Now = "2026-10-14 10:00";

    private ScheduleCompany? company;
    private ScheduleDesk? desk;

    private ScheduleDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        desk = await ScheduleDesk.CreateAsync(company);
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Metrics_HaveTheirDefinitionAndSource_AndNoDataIsNeverZero()
    {
        SwitchOn();
        await WorkAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", Now);

        bot.IsLike("process-metrics.zh");
        SampleCard.Check("figures-process", bot.Card);
    }

    [Fact]
    public async Task Metrics_ReadLikeEnglish()
    {
        SwitchOn();
        await WorkAsync();
        Desk.Language = Language.English;

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "my process metrics", Now)).IsLike("process-metrics.en");
    }

    [Fact]
    public async Task OthersWork_IsNotCounted()
    {
        SwitchOn();
        await WorkAsync();

        (await Desk.SaysAsync(ScheduleCompany.Lu, "过程指标", Now)).Replies("日均有效沟通：0 次，未达标（要求 5 次）");
    }

    [Fact]
    public async Task Manager_SeesTheTeam_WhoIsFurthestFirst()
    {
        SwitchOn();
        await WorkAsync();

        (await Desk.SaysAsync(ScheduleCompany.Shen, "团队过程指标", Now)).IsLike("process-metrics-of-team.zh");
    }

    [Fact]
    public async Task Metrics_AreOff_UntilTheyAreSwitchedOn()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", Now)).Replies("过程指标没有开启");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "开启过程指标", Now)).Replies("过程指标由管理员开关");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "我的过程指标", Now)).Replies("过程指标没有开启");
    }

    [Fact]
    public async Task AnAdministrator_SwitchesThemOnAndOff_InTheChat()
    {
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "开启过程指标", Now)).Replies("过程指标已开启");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:01")).Replies("周子涵 · 过程指标");

        (await Desk.SaysAsync(ScheduleDesk.Administrator, "关闭过程指标", "2026-10-14 10:02")).Replies("过程指标已关闭");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:03")).Replies("过程指标没有开启");
    }

    [Fact]
    public async Task AnAdministrator_SwitchesThemOnForOneGroup_AndNobodyElseIsMeasured()
    {
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "开启华东一组的过程指标", Now)).Replies("华东一组 的过程指标已开启");

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:01")).Replies("周子涵 · 过程指标");
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "我的过程指标", "2026-10-14 10:01")).Replies("过程指标没有开启");
    }

    [Fact]
    public async Task WhatWasSaidLast_OfTheGroupOrOfAll_Counts()
    {
        await Desk.SaysAsync(ScheduleDesk.Administrator, "开启过程指标", Now);
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "把华东一组的过程指标关掉", "2026-10-14 10:01")).Replies("华东一组 的过程指标已关闭");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:02")).Replies("过程指标没有开启");

        await Desk.SaysAsync(ScheduleDesk.Administrator, "开启过程指标", "2026-10-14 10:03");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:04")).Replies("周子涵 · 过程指标");
    }

    [Fact]
    public async Task GroupThatIsNotThere_IsSaidSo_WithThoseThereAre() =>
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "开启华东九组的过程指标", Now)).Replies("没有「华东九组」");

    [Theory]
    [InlineData("开启过程指标", true, "")]
    [InlineData("过程指标关掉", false, "")]
    [InlineData("华东一组开启过程指标", true, "华东一组")]
    [InlineData("华东一组的过程指标打开", true, "华东一组")]
    [InlineData("turn on process metrics for East 1", true, "East 1")]
    [InlineData("Disable process metrics.", false, "")]
    public void Switch_IsRead(string text, bool isOn, string group) => Assert.Equal(new ProcessSwitchOrder(isOn, group), ProcessMetricsRequest.ReadSwitch(text));

    [Theory]
    [InlineData("我的过程指标")]
    [InlineData("过程指标怎么定义的")]
    public void Question_SwitchesNothing(string text) => Assert.Null(ProcessMetricsRequest.ReadSwitch(text));

    [Fact]
    public async Task WhatSettingsSwitchOn_AnAdministratorSwitchesOff()
    {
        SwitchOn();

        (await Desk.SaysAsync(ScheduleDesk.Administrator, "关闭过程指标", Now)).Replies("过程指标已关闭");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的过程指标", "2026-10-14 10:01")).Replies("过程指标没有开启");
    }

    [Fact]
    public async Task DefinitionAndSource_AreToldOnRequest_AlsoWhereTheyAreOff()
    {
        var card = await Desk.SaysAsync(ScheduleCompany.Zhou, "过程指标怎么定义的", Now);

        card.Replies("日均有效沟通：要求 5 次");
        card.Replies("来源：没有接入话单");
        card.Replies("过程指标没有开启");
    }

    private void SwitchOn() => Desk.Options = options => options with { Process = ProcessRules.Default with { IsOn = true } };

    /// <summary>Ten conversations within the last five workdays, two new customers; what was done today and long ago does not count, nor does a note.</summary>
    private async Task WorkAsync()
    {
        await company!.TellAsync("甲", ScheduleCompany.Zhou, "2026-10-09", deal => deal);
        await company!.TellAsync("乙", ScheduleCompany.Zhou, "2026-10-12", deal => deal);
        var customer = new Customer { Id = new CustomerId(Guid.NewGuid()), Name = "老客户", Owner = ScheduleCompany.Zhou.Id };
        await company!.AppendAsync(draft => draft.Create(customer), ScheduleCompany.At("2026-08-03 10:00"));
        foreach (var (day, kind, count) in new[] { ("2026-10-09", ActivityKind.Visit, 4), ("2026-10-10", ActivityKind.Visit, 3), ("2026-10-13", ActivityKind.Visit, 3), ("2026-10-13", ActivityKind.Note, 5), ("2026-10-14", ActivityKind.Visit, 9), ("2026-09-01", ActivityKind.Visit, 9) })
        {
            await company!.AppendAsync(
                draft =>
                {
                    for (var number = 0; number < count; number++)
                    {
                        draft.Record(new Activity { Id = new ActivityId(Guid.NewGuid()), Customer = customer.Id, Kind = kind, By = ScheduleCompany.Zhou.Id, On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), RecordedAt = ScheduleCompany.At($"{day} 09:00") }, null);
                    }
                },
                ScheduleCompany.At($"{day} 09:00"));
        }
    }
}
