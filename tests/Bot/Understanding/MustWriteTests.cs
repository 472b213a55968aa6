using SalesBot.Bot.Tests.Understanding.Requests;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>What people of ten trades type: hearsay, plans, questions, drafts and other people's deals, which change nothing, and their own reports, which do.</summary>
public sealed class MustWriteTests
{
    /// <summary>One message a row.</summary>
    public static TheoryData<string> NoReports { get; } = new(Rows("must-not-write.txt"));

    /// <summary>One message a row, and what has to be read from it.</summary>
    public static TheoryData<string> Reports { get; } = new(Rows("must-write.txt"));

    [Theory]
    [MemberData(nameof(NoReports))]
    public void WhatIsNoReportOfTheSpeakers_ClosesNothing_AndChangesNoField(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is WinAction or LoseAction or CreateAction or ClarifyDealAction or ClarifyCustomerAction
            or LogAction { Amount: not null } or LogAction { Stage: not null } or LogAction { ExpectedClose: not null });

    [Theory]
    [MemberData(nameof(Reports))]
    public void AReport_IsRead_InWhateverVoice(string row)
    {
        var parts = row.Split(" ⇒ ");
        var said = Said.By("周子涵", parts[0]).Split(' ');
        Assert.All(parts[1].Split(' '), wanted => Assert.Contains(said, part => part == wanted || (wanted == "next" && part.StartsWith("next=", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("一鸣：华辰丢了", "周子涵", "nothing")]
    [InlineData("顾晓婷：同泽签了30万", "周子涵", "nothing")]
    [InlineData("金穗签啦！今晚请大家吃饭", "周子涵", "win customer=金穗食品股份有限公司 deal=P102")]
    [InlineData("让一鸣把江岚的下一步补上", "周子涵", "nothing")]
    [InlineData("金穗推进到报价了", "周子涵", "log customer=金穗食品股份有限公司 deal=P102 stage=negotiation")]
    [InlineData("tried to visit 华辰, nobody there", "周子涵", "nothing")]
    [InlineData("那台货梯签了！另外金穗到报价了", "周子涵", "log customer=金穗食品股份有限公司 deal=P102 stage=negotiation")]
    [InlineData("明早7点提醒我", "周子涵", "nothing")]
    public void WhoseWordItIs_DecidesWhatIsDone(string text, string speaker, string read) => Assert.Equal(read, Said.By(speaker, text));

    [Fact]
    public void WhoLeadsAColleague_TellsOfTheirDealsUnderTheirName() =>
        Assert.Contains("win customer=同泽医药连锁有限公司", Said.By("沈国栋", "顾晓婷：同泽签了30万"), StringComparison.Ordinal);

    private static IEnumerable<string> Rows(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Phrases", name));
}
