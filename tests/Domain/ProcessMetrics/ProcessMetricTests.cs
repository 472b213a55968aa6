using SalesBot.Domain.ProcessMetrics;

namespace SalesBot.Domain.Tests.ProcessMetrics;

public sealed class ProcessMetricTests
{
    [Theory]
    [InlineData(25, 5, 8, true, true)]
    [InlineData(24, 5, 7, false, false)]
    [InlineData(0, 5, 0, false, false)]
    public void WhatIsKnown_IsHeldAgainstItsThreshold(int talks, int workdays, int leads, bool enoughTalks, bool enoughLeads)
    {
        var metrics = ProcessMetric.Of(talks, workdays, leads, ProcessThresholds.Default).ToDictionary(metric => metric.Kind);

        Assert.Equal((enoughTalks, enoughLeads), (metrics[ProcessMetricKind.TalksADay].IsReached, metrics[ProcessMetricKind.LeadsAWeek].IsReached));
        Assert.Equal((decimal)talks / workdays, metrics[ProcessMetricKind.TalksADay].Value);
    }

    [Fact]
    public void WhatNothingMeasures_HasNoValue_AndIsNeverZero()
    {
        var metrics = ProcessMetric.Of(0, 0, 0, ProcessThresholds.Default).Where(metric => metric.Value is null).ToList();

        Assert.Equal([ProcessMetricKind.TalksADay, ProcessMetricKind.ResponseRate, ProcessMetricKind.LongCalls], metrics.Select(metric => metric.Kind));
        Assert.All(metrics, metric => Assert.Null(metric.IsReached));
    }

    [Fact]
    public void Thresholds_AreThoseOfTheTrade() =>
        Assert.Equal([5m, 35m, 60m, 8m], ProcessMetric.Of(0, 5, 0, ProcessThresholds.Default).Select(metric => metric.Threshold));
}
