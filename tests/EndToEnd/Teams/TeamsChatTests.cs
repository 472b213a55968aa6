using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.EndToEnd.Tests.Teams;

/// <summary>Deals change by chatting in Teams, and in its cards: the real service and a loopback platform. Each test takes a rep of its own.</summary>
public sealed class TeamsChatTests(SharedTeamsCompany shared) : IClassFixture<SharedTeamsCompany>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TeamsCompany Company => shared.Company;

    [Fact]
    public async Task RepsMessage_UpdatesTheDeal_AndTheReceiptIsInTheChat()
    {
        var rep = Company.Rep(0);

        var report = await rep.Chat.WritesAsync($"拜访了{rep.Customer}王总，谈了报价，金额120万，预计下周五签", cancellationToken: Cancellation);

        Assert.True(report.IsDelivered);
        Assert.Contains("120万", (await SeesAsync(rep, 1))[0].Text, StringComparison.Ordinal);
        Assert.Contains("120万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameMessageThreeTimes_HasOneEffect_AndOneReply()
    {
        var rep = Company.Rep(1);
        var message = rep.Chat.Composes($"拜访了{rep.Customer}王总");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Company.Platform.DeliverAsync(message, Cancellation)));
        await rep.Chat.WritesAsync("帮助", cancellationToken: Cancellation);

        var seen = await SeesAsync(rep, 2);
        Assert.Contains(rep.Customer, seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Company, seen[1].Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditInTheCard_ChangesTheDeal_AndTheCard_AndUndoPutsItBack()
    {
        var rep = Company.Rep(2);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        var receipt = (await SeesAsync(rep, 1))[0];

        var form = await rep.Chat.PressesAsync("修改", cancellationToken: Cancellation);
        Assert.Contains(form!.Answer!.Card!.Inputs, input => input.Id == "amount" && input.Value.Contains("80", StringComparison.Ordinal));
        var saved = await rep.Chat.PressesAsync("edit-save", new PressManner { Inputs = new Dictionary<string, string> { ["amount"] = "95万", ["next"] = "送样品" } }, cancellationToken: Cancellation);

        Assert.Contains("95万", saved!.Answer!.Card!.Text, StringComparison.Ordinal);
        Assert.Contains("95万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
        var changed = await CardAsync(rep, receipt.Id, message => message.Updates > 0);
        Assert.Contains("95万", changed.Card!.Text, StringComparison.Ordinal);

        await rep.Chat.PressesAsync("撤销", cancellationToken: Cancellation);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
        await CardAsync(rep, receipt.Id, message => message.Updates > 1);
        Assert.Single(rep.Chat.Sees);
        Assert.Empty(Company.Platform.Log.Violations);
    }

    [Fact]
    public async Task FormWithABadAmount_IsRefusedInItsPlace_AndNothingChanges()
    {
        var rep = Company.Rep(3);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        await SeesAsync(rep, 1);
        await rep.Chat.PressesAsync("修改", cancellationToken: Cancellation);

        var byTheClient = await rep.Chat.PressesAsync("edit-save", new PressManner { Inputs = new Dictionary<string, string> { ["amount"] = "很多" } }, cancellationToken: Cancellation);

        Assert.NotNull(byTheClient!.InputError);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameInvokeTwice_ChangesOnce()
    {
        var rep = Company.Rep(4);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        var undo = (await SeesAsync(rep, 1))[0].Card!.Actions.First(action => action.Title == "撤销");
        var report = await rep.Chat.PressesAsync("撤销", cancellationToken: Cancellation);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成60万", cancellationToken: Cancellation);
        await SeesAsync(rep, 2);

        var again = await Company.Platform.DeliverAsync(report!.Body, Cancellation);

        Assert.Equal(200, again.Answer!.StatusCode);
        Assert.Equal("Action.Execute", undo.Type);
        Assert.Contains("60万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PhoneThatOnlySubmits_DoesTheSame()
    {
        var rep = Company.Rep(5);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        var receipt = (await SeesAsync(rep, 1))[0];

        await rep.Chat.PressesAsync("撤销", new PressManner { UsesFallback = true }, cancellationToken: Cancellation);

        await CardAsync(rep, receipt.Id, message => message.Updates > 0);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PressBySomebodyWhoMayNot_IsRefusedInTheCard_AndChangesNothing()
    {
        var (rep, other) = (Company.Rep(6), Company.Rep(7));
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        var receipt = (await SeesAsync(rep, 1))[0];
        var undo = JsonNode.Parse(receipt.Card!.Actions.First(action => action.Title == "撤销").Json.GetRawText())!.AsObject();

        var report = await other.Chat.PressesActionAsync(receipt.Id, undo, cancellationToken: Cancellation);

        Assert.Equal(200, report.Answer!.StatusCode);
        Assert.NotEmpty(report.Answer.Text + report.Answer.Card?.Text);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MentionInTheGroup_IsAnsweredThere_AndWhatIsPrivateGoesToThePerson()
    {
        var rep = Company.Rep(8);

        await rep.Chat.WritesInAsync(TeamsCompany.GroupId, $"拜访了{rep.Customer}王总，金额改成80万", cancellationToken: Cancellation);

        await Company.Platform.Screens.WhenAsync(
            TeamsCompany.GroupId, messages => messages.Any(message => message.Text.Contains("私信", StringComparison.Ordinal)), Cancellation);
        Assert.Contains("80万", (await SeesAsync(rep, 1))[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Chat.SeesIn(TeamsCompany.GroupId), message => message.Text.Contains("80万", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ConfirmedWin_IsOnTheNextBoard_AndWhatItEarned_IsForThePersonOnly()
    {
        var rep = Company.Rep(11);
        await rep.Chat.WritesAsync($"{rep.Customer}签了", cancellationToken: Cancellation);
        await SeesAsync(rep, 1);
        await rep.Chat.WritesAsync("确认", cancellationToken: Cancellation);
        await SeesAsync(rep, 2);

        await rep.Chat.WritesAsync("本月排行榜", cancellationToken: Cancellation);
        Assert.Contains("你：第 1，50万", (await SeesAsync(rep, 3))[2].Card!.Text, StringComparison.Ordinal);

        await rep.Chat.WritesInAsync(TeamsCompany.GroupId, "我的奖金", cancellationToken: Cancellation);
        Assert.Contains("本月预计收入 1万", (await SeesAsync(rep, 4))[3].Card!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Chat.SeesIn(TeamsCompany.GroupId), message => message.Text.Contains("预计收入", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GroupIntoWhichAGuestCame_GetsHelpAndNothingElse()
    {
        var rep = Company.Rep(9);
        await Company.Platform.Administrator.AddsMemberAsync(TeamsCompany.OpenGroupId, TeamsCompany.Guest, Cancellation);

        // The members are read beside what is answered.
        for (var said = 1; !Company.Platform.Screens.All(TeamsCompany.OpenGroupId).Any(message => message.Text.Contains("这个群里有外部人员，这里只有帮助", StringComparison.Ordinal)); said++)
        {
            await rep.Chat.WritesInAsync(TeamsCompany.OpenGroupId, "帮助", cancellationToken: Cancellation);
            await Company.Platform.Screens.WhenAsync(TeamsCompany.OpenGroupId, messages => messages.Count >= said, Cancellation);
        }

        await rep.Chat.WritesInAsync(TeamsCompany.OpenGroupId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MentionInAChannelsThread_IsAnsweredInThatThread()
    {
        var rep = Company.Rep(12);
        var post = await rep.Chat.WritesInAsync(TeamsCompany.ChannelId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(TeamsCompany.ChannelId, messages => messages.Count > 0, Cancellation);

        Assert.Equal((string?)JsonNode.Parse(post!.Body)!["id"], seen[0].Root);
        Assert.Contains("80万", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_IsToldHowToBeAdded_AndSeesNothing()
    {
        await Company.Stranger.WritesAsync($"{Company.Rep(0).Customer}现在什么情况", cancellationToken: Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(Company.Stranger.Chat, messages => messages.Count > 0, Cancellation);
        Assert.DoesNotContain("50万", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DealForm_CreatesADeal()
    {
        var rep = Company.Rep(9);
        await rep.Chat.WritesAsync("新建商机", cancellationToken: Cancellation);
        await SeesAsync(rep, 1);

        var inputs = new Dictionary<string, string> { ["customer"] = rep.Company, ["title"] = "MES一期", ["amount"] = "30万" };
        var saved = await rep.Chat.PressesAsync("create-save", new PressManner { Inputs = inputs }, cancellationToken: Cancellation);

        Assert.Contains("MES一期", saved!.Answer!.Card!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_FindsTheDeal_AndItsCardCanBePosted()
    {
        var rep = Company.Rep(10);

        var report = await rep.Chat.QueriesAsync("findDeal", "text", rep.Customer, cancellationToken: Cancellation);

        var found = Assert.Single(report.Answer!.Results, result => result.Title.Contains(rep.Customer, StringComparison.Ordinal));
        Assert.Contains("50万", found.Card.Text, StringComparison.Ordinal);
        rep.Chat.PostsResult(found, TeamsCompany.GroupId);
        Assert.Empty(Company.Platform.Log.Violations);
    }

    private Task<ImmutableList<SeenMessage>> SeesAsync(TeamsRep rep, int count) =>
        Company.Platform.Screens.WhenAsync(rep.Chat.Chat, messages => messages.Count >= count, Cancellation);

    private async Task<SeenMessage> CardAsync(TeamsRep rep, string id, Predicate<SeenMessage> holds)
    {
        var seen = await Company.Platform.Screens.WhenAsync(rep.Chat.Chat, messages => messages.Exists(message => message.Id == id && holds(message)), Cancellation);
        return seen.Find(message => message.Id == id)!;
    }
}
