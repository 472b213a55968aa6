using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Seeding;
using SalesBot.Bot.Worlds;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class WorldProfilesTests
{
    private static readonly WorldPerson Nothing = new("甲", null, null, null, null, null, null, null, null);

    [Fact]
    public void Accounts_AreKeptByPlatform()
    {
        var profile = Assert.Single(Read(Nothing with { Mobile = "13800000000", Wecom = "Jia", Teams = "8b1f", Prefers = "wecom" }));

        Assert.Equal(Rep.Id, profile.Member);
        Assert.Equal(("13800000000", "WeCom"), (profile.Mobile, profile.Prefers));
        Assert.Equal([new("Teams", "8b1f"), new("WeCom", "jia")], profile.Accounts);
    }

    [Fact]
    public void OfWhomNothingIsSaid_NoProfileIsMade() => Assert.Empty(Read(Nothing));

    [Fact]
    public void OneAccount_IsOnePersons() =>
        Assert.Throws<InvalidWorldException>(() => Read(Nothing with { Wecom = "jia" }, Nothing with { Name = "乙", Wecom = "jia" }));

    [Fact]
    public void AnUnknownPlatform_IsRefusedByName() =>
        Assert.Contains("Slack", Assert.Throws<InvalidWorldException>(() => Read(Nothing with { Prefers = "Slack" })).Message, StringComparison.Ordinal);

    private static List<MemberProfile> Read(params WorldPerson[] people) =>
        [.. WorldProfiles.Read(new WorldFile { Company = "试样", TimeZone = "Asia/Shanghai", People = [.. people] }, Chart)];
}
