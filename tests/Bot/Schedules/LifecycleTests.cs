using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What somebody hears of their customers: contracts that end, birthdays, silence; one message a person, each thing once.</summary>
public sealed class LifecycleTests : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task ContractsBirthdaysAndSilence_AreOneMessage_AndToldOnce()
    {
        await EnterAsync("华光电子", "2026-10-09", customer => customer with { ContractEnd = new DateOnly(2026, 11, 8) });
        await EnterAsync("远景电力", "2026-10-09", customer => customer with { Contacts = [new Contact("王总", Birthday: new Birthday(10, 12))] });
        await EnterAsync("博凯", "2026-09-25", customer => customer with { Tier = Tier.A });

        var said = Assert.Single((await RunAsync("2026-10-09 09:00")).Queued, queued => queued.To == "周子涵").Text;

        Assert.Equal(
            """
            客户提醒｜3 件
            【10月9日（周五）】
            回复「1」看客户，或「1 打了电话，聊了续约」直接记下。
            1 华光电子 · 合同 11月8日（周日）到期，还有 30 天
            2 远景电力 · 王总 10月12日（周一）生日，还有 3 天
            3 博凯 · A 级客户，14 天没联系（上次 9月25日）
            回复数字或名字
            """,
            said,
            ignoreLineEndingDifferences: true);
        Assert.Empty((await RunAsync("2026-10-09 09:10")).Queued);
        Assert.Empty((await RunAsync("2026-10-10 09:00")).Queued);
    }

    [Theory]
    [InlineData("", 0, "博凯 14", "汇丰 30")]
    [InlineData("FMCG", 0, "博凯 7", "汇丰 14")]
    [InlineData("FMCG", 10, "博凯 10", "汇丰 14")]
    public void DaysWithoutContact_AreThoseOfTheIndustry_UnlessTheyAreSet(string preset, int daysOfA, params string[] expected)
    {
        var rules = new LifecycleOptions { DaysWithoutContactA = daysOfA }.RulesOver(ConfiguredStaleness.CadenceOf(new StalenessOptions { Preset = preset }));
        Assert.Equal<string>(expected, (string[])[$"博凯 {rules.Cadence.Of(Tier.A)}", $"汇丰 {rules.Cadence.Of(Tier.B)}"]);
    }

    [Fact]
    public async Task BirthdayWhoseDayFallsOnAHoliday_IsToldOnTheWorkdayBefore()
    {
        // Three days before 7 October is the 4th, which is off; the workday before it is 30 September.
        await EnterAsync("远景电力", "2026-09-29", customer => customer with { Contacts = [new Contact("王总", Birthday: new Birthday(10, 7, 1980))] });

        Assert.Empty((await RunAsync("2026-09-29 09:00")).Queued);
        Assert.Contains("王总 10月7日（周三）生日，还有 7 天", Assert.Single((await RunAsync("2026-09-30 09:00")).Queued).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LunarBirthday_IsKeptByTheLunarCalendar()
    {
        // The 15th of the 8th lunar month of 2026 is 25 September, a day off; three days before it is the 22nd.
        await EnterAsync("远景电力", "2026-09-21", customer => customer with { Contacts = [new Contact("王总", Birthday: new Birthday(8, 15, isLunar: true))] });

        Assert.Contains("王总 9月25日（周五）生日", Assert.Single((await RunAsync("2026-09-22 09:00")).Queued).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tier.A, "2026-10-09", 14)]
    [InlineData(Tier.B, "2026-10-26", 31)]
    [InlineData(Tier.C, "2026-11-24", 60)]
    public async Task CustomerOutOfTouch_IsToldByItsTier(Tier tier, string day, int days)
    {
        await EnterAsync("博凯", "2026-09-25", customer => customer with { Tier = tier });

        // Of 30 days the last is a Sunday: it is told on the Monday after.
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Empty((await RunAsync($"{Company.Company.Calendar.AddWorkdays(today, -1):yyyy-MM-dd} 09:00")).Queued);
        Assert.Contains($"{tier} 级客户，{days} 天没联系", Assert.Single((await RunAsync($"{day} 09:00")).Queued).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GroupAbroad_HearsOnItsOwnWorkdays()
    {
        Company.CompanySettings.OtherCalendars.Add(new OtherCalendarOptions { Name = "Germany", Groups = { "华东一组" } });
        await EnterAsync("博凯", "2026-09-25", customer => customer with { ContractEnd = new DateOnly(2026, 10, 16) });
        Assert.Contains("博凯", Assert.Single((await RunAsync("2026-10-01 09:00")).Queued).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatDoesNotFit_FollowsOnTheNextWorkdays()
    {
        for (var count = 0; count < 10; count++)
        {
            await EnterAsync($"客户{count}", "2026-07-01", customer => customer);
        }

        Assert.Contains("另有 2 件，下个工作日接着说。", Assert.Single((await RunAsync("2026-10-09 09:00")).Queued).Text, StringComparison.Ordinal);
        Assert.StartsWith("客户提醒｜2 件", Assert.Single((await RunAsync("2026-10-10 09:00")).Queued).Text, StringComparison.Ordinal);
        Assert.Empty((await RunAsync("2026-10-12 09:00")).Queued);
    }

    [Fact]
    public async Task CodesOfButtons_AreTakenAway_LongAfterTheirTime()
    {
        var now = ScheduleCompany.At("2026-10-09 09:00");
        var chat = new ChatAddress("DingTalk", ChatKind.Direct, "zhou");
        await Company.WriteAsync(session => session.PressCodes.KeepAsync(
            [Code("old", now.AddDays(-31)), Code("new", now.AddDays(-29))], TestContext.Current.CancellationToken));
        var node = await Company.NodeAsync();

        await ScheduleNode.TickAsync(new LifecycleJob(node.JobOf(new LifecycleWriter(node.Feed, Company.Company)), Company.Database, NullLogger<LifecycleJob>.Instance), now);

        Assert.Null(await FindAsync("old"));
        Assert.NotNull(await FindAsync("new"));

        PressCode Code(string code, DateTimeOffset until) => new(code, chat, Verbs.Undo, ImmutableSortedDictionary<string, string>.Empty, until);

        Task<PressCode?> FindAsync(string code) =>
            Company.Database.ReadAsync((session, token) => session.PressCodes.FindAsync(chat, code, token), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Settings_AreCheckedWithASentence()
    {
        var failures = new LifecycleOptionsValidator().Validate(null, new LifecycleOptions { DaysBeforeContractEnd = { -1 }, MostRows = 21 }).Failures!;
        Assert.Equal(["Lifecycle:DaysBeforeContractEnd is -1; it must be between 0 and 365.", "Lifecycle:MostRows is 21; it must be between 1 and 20."], failures);
    }

    private Task EnterAsync(string name, string lastProgress, Func<Customer, Customer> with) => Company.EnterAsync(
        name,
        "单",
        ScheduleCompany.Zhou,
        null,
        deal => deal with { LastProgress = DateOnly.Parse(lastProgress, System.Globalization.CultureInfo.InvariantCulture), CreatedOn = new DateOnly(2026, 7, 1) },
        with);

    private async Task<JobReport> RunAsync(string moment)
    {
        var node = await Company.NodeAsync();
        return await ScheduleNode.RunAsync(node.JobOf(new LifecycleWriter(node.Feed, Company.Company)), ScheduleCompany.At(moment));
    }
}
