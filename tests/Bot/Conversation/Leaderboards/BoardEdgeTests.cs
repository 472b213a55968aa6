using System.Globalization;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Rankings of one, of nobody, of zeros, of ten thousand, and of people of one name, as they are drawn.</summary>
public sealed class BoardEdgeTests
{
    private static readonly int[] Namesakes = [51, 52, 53, 54];

    [Fact]
    public async Task TeamOfOne_IsFirst_WithoutAnybodyToCompare()
    {
        var bot = await Selling().Asks("高远", new LeaderboardAction());

        var row = Assert.Single(bot.Card.Sections[0].Rows);
        Assert.Equal(("高远", 1), (row.Name, row.Rank));
        bot.DoesNotSay("平均");
        bot.DoesNotSay("距第");
        SampleCard.Check("figures-board-of-one", bot.Card);
    }

    [Fact]
    public async Task NobodyTakesPart_IsSaid()
    {
        var bot = await Selling().Asks("罗宁", Board(scope: Scope.Company) with { IsOfNewHires = true });

        Assert.Empty(bot.Card.Sections[0].Rows);
        SampleCard.Check("figures-board-without-anybody", bot.Card);
    }

    [Fact]
    public async Task Zeros_ShareTheLastPlace_AndAreReadByWhoLeadsThem()
    {
        var bot = await new BoardCompany().Signs("陈晨", 10_000, "2026-03-02").Asks("沈国栋", new LeaderboardAction());

        Assert.Equal([1, .. Enumerable.Repeat(2, 7)], bot.Card.Sections[0].Rows.Select(row => row.Rank));
        SampleCard.Check("figures-board-of-zeros", bot.Card);
    }

    [Fact]
    public async Task TenThousand_AreAsLegibleAsTen()
    {
        var many = Enumerable.Range(1, 9_990).Select(number => new Member(new MemberId(Id(10_000 + number)), string.Create(CultureInfo.InvariantCulture, $"欧阳{number:00000}"), Role.Rep, Second)).ToList();
        var company = new BoardCompany(others: many);
        foreach (var (number, member) in many.Index())
        {
            company.Signs(member.Name, 1_234_567_890m - (number * 123_456m), "2026-03-02").Signs(member.Name, 1_000_000m + (number * 7919 % 9_990), "2026-02-03");
        }

        var bot = await company.Signs("周子涵", 617_407_890m, "2026-03-05").Signs("周子涵", 1_000_001m, "2026-02-05").Asks("周子涵", Board(scope: Scope.Company));

        Assert.Equal([1, 2, 3, 4999, 5000, 5001, 5002, 5003], bot.Card.Sections[0].Rows.Select(row => row.Rank));
        SampleCard.Check("figures-board-of-ten-thousand", bot.Card);
    }

    [Fact]
    public async Task PeopleOfOneName_AreToldApart()
    {
        var company = new BoardCompany(others:
        [
            new Member(new MemberId(Id(51)), "欧阳娜娜", Role.Rep, First), new Member(new MemberId(Id(52)), "欧阳娜娜", Role.Rep, First),
            new Member(new MemberId(Id(53)), "欧阳娜娜", Role.Rep, Second), new Member(new MemberId(Id(54)), "欧阳娜娜", Role.Rep, South),
        ]);
        foreach (var (number, id) in Namesakes.Index())
        {
            company.Script.Sales.Figured.Credits.Add(new Credit
            {
                Kind = CreditKind.Signed,
                Member = new MemberId(Id(id)),
                Group = number < 2 ? First : number < 3 ? Second : South,
                On = new DateOnly(2026, 3, 2),
                Value = 126_000_000 - (number / 2 * 800_000),
                Percent = 100,
                Subject = Domain.Sales.Subject.Of(new Domain.Sales.DealId(string.Create(CultureInfo.InvariantCulture, $"Q{id}"))),
            });
        }

        var bot = await company.Signs("周子涵", 1_255_000m, "2026-03-03").Asks("罗宁", Board(scope: Scope.Company));

        Assert.Equal(
            ["欧阳娜娜（华东一组 1）", "欧阳娜娜（华东一组 2）", "周子涵", "欧阳娜娜（华东二组）", "欧阳娜娜（华南一组）"],
            bot.Card.Sections[0].Rows.Take(5).Select(row => row.Name));
        SampleCard.Check("figures-board-of-namesakes", bot.Card);
    }
}
