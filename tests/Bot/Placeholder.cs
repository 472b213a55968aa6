namespace SalesBot.Bot.Tests;

public sealed class Placeholder
{
    [Fact]
    public void Builds() => Assert.NotNull(typeof(Placeholder).Assembly);
}
