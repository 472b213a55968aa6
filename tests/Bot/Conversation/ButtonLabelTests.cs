using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What stands on a button can be written, and is never taken for something that was told.</summary>
public sealed class ButtonLabelTests
{
    private readonly ChatScript script = new(understands: true);

    public static TheoryData<string> Labels() => [.. Wording.ButtonLabels.Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Labels))]
    public async Task Label_IsNeverStoredAsContent_WhicheverCardWasLast(string label)
    {
        var rep = script.Person("周子涵");
        await rep.Says("拜访了华星，下周五回访");
        var before = script.Sales.Deal("P101");

        await rep.Says(label);

        var after = script.Sales.Deal("P101");
        Assert.True(after.NextStep is null || after.NextStep == before.NextStep, $"The next step is «{after.NextStep?.What}».");
        Assert.True(script.Sales.AllActivities.Count <= 1, "It was entered as something that was done.");
        Assert.Equal(before.Evidence, after.Evidence);
    }
}
