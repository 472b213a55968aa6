using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>The weekly review's agenda in the group, before the meeting.</summary>
public sealed class GroupAgendaTests
{
    private static readonly ReviewOptions Wanted = new() { Chats = { new ReviewChatOptions { Platform = "WeCom", Id = "一组" } } };

    [Fact]
    public async Task Agenda_IsInTheGroupsThatWantIt_WithoutStagesAndAmounts()
    {
        await using var company = await SellingCompany.CreateAsync();

        await company.AgendaAsync(Wanted, "2026-03-16 09:00");

        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        Assert.Equal("WeCom 一组", SellingCompany.ChatOf(told));
        Assert.StartsWith("本周复盘｜2 单要谈\n【3月16日（周一）】\n1 ", told.Text, StringComparison.Ordinal);
        Assert.Contains("华星 · 周子涵 · 久未更新", told.Text, StringComparison.Ordinal);
        Assert.Contains("远景 · 李敏 · ", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("博凯", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("万", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("合同", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agenda_IsInNoGroup_UnlessThatIsSet_AndNotWhereOutsidersRead()
    {
        await using var company = await SellingCompany.CreateAsync();

        await company.AgendaAsync(new ReviewOptions(), "2026-03-16 09:00");
        await company.SeeOutsiderAsync("一组", "2026-03-16 09:10");
        await company.AgendaAsync(Wanted, "2026-03-23 09:00");

        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));
    }
}
