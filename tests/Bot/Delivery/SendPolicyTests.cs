using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Delivery;

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
