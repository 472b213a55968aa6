using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class DayBandTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(5, 8)]
    public void Bands_BeginBeforeTheyEnd(int from, int to) => Assert.Equal((from, to), (new DayBand(from, to).From, new DayBand(from, to).To));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(5, 4)]
    public void OtherBands_AreRefused(int from, int to) => Assert.Throws<ArgumentOutOfRangeException>(() => new DayBand(from, to));
}
