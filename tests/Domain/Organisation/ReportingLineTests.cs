using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Tests.Organisation;

public sealed class ReportingLineTests
{
    private static readonly ReportingLine Line = new(Some.Chart);

    [Theory]
    [InlineData("张伟", "王强", "赵磊")]
    [InlineData("王强", "赵磊", "吴刚")]
    [InlineData("赵磊", "吴刚", null)]
    [InlineData("吴刚", null, null)]
    [InlineData("郑洁", null, null)]
    [InlineData("陈静", "周敏", "孙丽")]
    public void EverybodyReports_ToTheNextAbove(string name, string? first, string? second)
    {
        var member = Some.Chart.FindByName(name)!;
        Assert.Equal((first, second), (Line.FirstAbove(member.Id)?.Name, Line.SecondAbove(member.Id)?.Name));
    }

    [Fact]
    public void Below_AreThoseWhoseFirstOrSecondAboveItIs()
    {
        foreach (var above in Some.Chart.Members)
        {
            var expected = Some.Chart.Members.Where(member => Line.FirstAbove(member.Id) == above || Line.SecondAbove(member.Id) == above).Select(member => member.Id);
            Assert.Equal(expected, Line.Below(above.Id));
        }

        Assert.Contains(Some.Chart.FindByName("张伟")!.Id, Line.Below(Some.Chart.FindByName("赵磊")!.Id));
    }

    [Fact]
    public void WhoIsMissing_IsPassedOver()
    {
        var line = new ReportingLine(new OrganisationChart([Some.East], [Some.EastOne], [Some.Rep, Some.CompanyDirector]));
        Assert.Equal((Some.CompanyDirector, null), (line.FirstAbove(Some.Rep.Id), line.SecondAbove(Some.Rep.Id)));
        Assert.Null(line.FirstAbove(Some.Peer.Id));
    }
}
