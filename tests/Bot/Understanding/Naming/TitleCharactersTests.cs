using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Tests.Understanding.Naming;

/// <summary>Who has nobody of a title is passed over by its characters alone; nobody who may be called so is lost by that.</summary>
public sealed class TitleCharactersTests
{
    private static readonly string[] Own = ["", "总监", "采购总监", "董事长", "老板", "director of sales", "manager", "副总经理", "采购部经理", "主任", "护士长", "工程师", "总工程师", "厂长"];

    private static readonly string[] Spoken = ["", "总", "总监", "副", "副总", "董", "经理", "主任", "主管", "厂长", "护士长", "工", "总工", "采购"];

    [Fact]
    public void WhoeverMayBeCalledSo_HasItsCharacters()
    {
        foreach (var title in Own)
        {
            foreach (var spoken in Spoken)
            {
                Assert.True(!PersonNames.Fits(title, spoken) || HasCharacters(title, spoken), $"{title}: {spoken}");
            }
        }
    }

    [Theory]
    [InlineData("采购部经理", "主任")]
    [InlineData("厂长", "经理")]
    [InlineData("厂长", "采购")]
    public void WhoHasOtherCharacters_IsPassedOver(string title, string spoken) => Assert.False(HasCharacters(title, spoken));

    private static bool HasCharacters(string title, string spoken) =>
        PersonNames.CharactersOf(spoken) is var asked && (PersonNames.CalledBy([new CatalogueContact("王敏", title)]) & asked) == asked;
}
