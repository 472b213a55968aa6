using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Delivery;

public sealed class SendPolicyTests
{
    [Theory]
    [InlineData(OutgoingKind.Reply, false, true)]
    [InlineData(OutgoingKind.Reply, true, true)]
    [InlineData(OutgoingKind.Notice, false, false)]
    [InlineData(OutgoingKind.Notice, true, true)]
    public void MessageThatMayHaveBeenSent_IsRepeatedOnlyWhereThatIsSafe(OutgoingKind kind, bool deduplicates, bool repeated) =>
        Assert.Equal(repeated, SendPolicy.RepeatsUnknown(kind, deduplicates));

    [Fact]
    public void PersonWhoIsNotReached_IsTriedByEachOtherAccount_Once()
    {
        var profile = new MemberProfile(
            new MemberId(Guid.Empty),
            Mobile: null,
            Email: null,
            Prefers: null,
            Language: null,
            Accounts: ImmutableSortedDictionary<string, string>.Empty.Add("DingTalk", "d1").Add("Elsewhere", "x").Add("Teams", "t1").Add("WeCom", "w1"));
        static bool IsEnabled(string platform) => platform != "Elsewhere";

        var first = SendPolicy.NextWay(new ChatAddress("Teams", ChatKind.Direct, "t1"), 0, profile, IsEnabled);
        Assert.Equal(new ChatAddress("WeCom", ChatKind.Direct, "w1"), first);
        var second = SendPolicy.NextWay(first!, 1, profile, IsEnabled);
        Assert.Equal(new ChatAddress("DingTalk", ChatKind.Direct, "d1"), second);
        Assert.Null(SendPolicy.NextWay(second!, 2, profile, IsEnabled));
    }

    [Fact]
    public void Group_HasNoOtherWay() =>
        Assert.Null(SendPolicy.NextWay(
            new ChatAddress("Teams", ChatKind.Group, "g"),
            0,
            new MemberProfile(new MemberId(Guid.Empty), null, null, null, null, ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", "w").Add("Teams", "t")),
            _ => true));

    [Fact]
    public void Delay_Doubles_UpToALimit()
    {
        Assert.Equal(TimeSpan.FromSeconds(2), SendPolicy.DelayAfter(0, TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromSeconds(4), SendPolicy.DelayAfter(1, TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromMinutes(10), SendPolicy.DelayAfter(int.MaxValue, TimeSpan.Zero));
    }

    [Fact]
    public void Delay_IsNeverLessThanThePlatformAsks() =>
        Assert.Equal(TimeSpan.FromHours(1), SendPolicy.DelayAfter(0, TimeSpan.FromHours(1)));
}
