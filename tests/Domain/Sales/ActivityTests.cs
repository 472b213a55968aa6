using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class ActivityTests
{
    [Theory]
    [InlineData(ActivityKind.Visit, true)]
    [InlineData(ActivityKind.Call, true)]
    [InlineData(ActivityKind.Meeting, true)]
    [InlineData(ActivityKind.Demo, true)]
    [InlineData(ActivityKind.Quote, false)]
    [InlineData(ActivityKind.Message, false)]
    [InlineData(ActivityKind.Note, false)]
    public void Conversations_AreWhatIsSaidByMouth(ActivityKind kind, bool expected) =>
        Assert.Equal(expected, (Some.Activity(Some.Deal()) with { Kind = kind }).IsConversation);
}
