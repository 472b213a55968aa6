using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;
using SalesBot.Adapters.WeCom.Roster;

namespace SalesBot.Adapters.Tests.WeCom.Roster;

public sealed class ContactChangesTests
{
    private readonly RecordedChanges heard = new();

    [Fact]
    public async Task ChangeOfPeopleOrDepartments_IsHandedOn()
    {
        await TellAsync(new ContactChange.MemberCreated("a"), new ContactChange.DepartmentDeleted(3), new ContactChange.MemberUpdated("a", null));
        Assert.Equal(["WeCom", "WeCom", "WeCom"], heard.Lines);
    }

    [Fact]
    public async Task NewUserId_IsToldInLowerCase_BeforeTheChange()
    {
        await TellAsync(new ContactChange.MemberUpdated("ZhangSan", "Zhang.San"));
        Assert.Equal(["WeCom zhangsan→zhang.san", "WeCom"], heard.Lines);
    }

    [Fact]
    public async Task Tags_AreNoMatterOfTheOrganisation()
    {
        await TellAsync(new ContactChange.TagUpdated(1));
        Assert.Empty(heard.Lines);
    }

    private async Task TellAsync(params ContactChange[] changes)
    {
        var listener = new ContactChanges([heard]);
        foreach (var change in changes)
        {
            await listener.ChangedAsync(change, TestContext.Current.CancellationToken);
        }
    }

    private sealed class RecordedChanges : IRosterChanges
    {
        public List<string> Lines { get; } = [];

        public void Changed(string platform) => Lines.Add(platform);

        public Task AccountChangedAsync(string platform, string account, string newAccount, CancellationToken cancellationToken)
        {
            Lines.Add($"{platform} {account}→{newAccount}");
            return Task.CompletedTask;
        }
    }
}
