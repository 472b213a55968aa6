using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Tests.Understanding.Naming;

/// <summary>Names that are written otherwise than they are, each with the kind of slip and how sure it is.</summary>
public sealed class NameSlipTests
{
    private const string Huaxing = "苏州华星电子有限公司", Hengtong = "恒通科技有限公司", Boyuan = "博远精密制造有限公司", Helix = "Helix Robotics Ltd.", Changle = "长乐港务有限公司", Theirs = "天璇半导体有限公司";

    private static readonly string[] LessAndLessLikeHuaxing = ["华星电子", "华兴电子", "华胜电子", "华新电子", "华球电子"];

    private static readonly SalesBot.Bot.Understanding.Catalogue Catalogue = NameWorld.Build(
        NameWorld.Mine(Huaxing, "华星电子"),
        NameWorld.Mine(Hengtong, "恒通科技", "恒通"),
        NameWorld.Mine(Boyuan, "博远精密", "博远"),
        NameWorld.Mine(Helix, "Helix Robotics"),
        NameWorld.Mine(Changle, "长乐港务"),
        NameWorld.Mine("A-Tech Systems Ltd.", "A-Tech"),
        NameWorld.Theirs(Theirs, "天璇半导体", "天璇"),
        NameWorld.Theirs("南陵水泥有限公司", "南陵水泥"));

    [Theory]
    [InlineData("拜访了华兴电子", Huaxing, nameof(NameSlip.Homophone))]
    [InlineData("今天去了恒桶，谈了报价", Hengtong, nameof(NameSlip.Homophone))]
    [InlineData("博元精密签了", Boyuan, nameof(NameSlip.Homophone))]
    [InlineData("拜访了常乐港务", Changle, nameof(NameSlip.Homophone))]
    [InlineData("拜访了长月港务", Changle, nameof(NameSlip.Homophone))]
    [InlineData("拜访了兰陵水泥", "南陵水泥有限公司", nameof(NameSlip.NearSound))]
    [InlineData("拜访了华新电子", Huaxing, nameof(NameSlip.NearSound))]
    [InlineData("拜访了花心电子", Huaxing, nameof(NameSlip.NearSound))]
    [InlineData("今天去了桓通科技", Hengtong, nameof(NameSlip.Lookalike))]
    [InlineData("拜访了华胜电子", Huaxing, nameof(NameSlip.Lookalike))]
    [InlineData("拜访了华球电子", Huaxing, nameof(NameSlip.OtherCharacter))]
    [InlineData("拜访了华电星子", Huaxing, nameof(NameSlip.Swapped))]
    [InlineData("拜访了星华电子", Huaxing, nameof(NameSlip.Swapped))]
    [InlineData("拜访了博精密", Boyuan, nameof(NameSlip.Missing))]
    [InlineData("拜访了南水泥", "南陵水泥有限公司", nameof(NameSlip.Missing))]
    [InlineData("拜访了恒通通科技", Hengtong, null)]
    [InlineData("拜访了南陵陵水泥", "南陵水泥有限公司", nameof(NameSlip.Extra))]
    [InlineData("拜访了huaxing dianzi", Huaxing, nameof(NameSlip.Pinyin))]
    [InlineData("拜访了HuaXingDianZi，谈了报价", Huaxing, nameof(NameSlip.Pinyin))]
    [InlineData("hengtong签了", Hengtong, nameof(NameSlip.Pinyin))]
    [InlineData("heng tong 那单签了", Hengtong, nameof(NameSlip.Pinyin))]
    [InlineData("tianxuan半导体那边签了", Theirs, nameof(NameSlip.Pinyin))]
    [InlineData("HXDZ 签了38万", Huaxing, nameof(NameSlip.Initials))]
    [InlineData("hx那单签了", Huaxing, nameof(NameSlip.Initials))]
    [InlineData("拜访了byjm", Boyuan, nameof(NameSlip.Initials))]
    [InlineData("Helx Robotics signed", Helix, nameof(NameSlip.Spelling))]
    [InlineData("visited Helix Robotcis today", Helix, nameof(NameSlip.Spelling))]
    [InlineData("HELIX-ROBOTICS signed", Helix, nameof(NameSlip.Spacing))]
    [InlineData("HelixRobotics signed", Helix, null)]
    [InlineData("A Tech signed", "A-Tech Systems Ltd.", nameof(NameSlip.Spacing))]
    [InlineData("拜访了博远 精密", Boyuan, null)]
    [InlineData("拜访了华 星 电 子", Huaxing, nameof(NameSlip.Spacing))]
    [InlineData("拜訪了華星電子", Huaxing, nameof(NameSlip.None))]
    [InlineData("拜访了苏州华星", Huaxing, nameof(NameSlip.ShortForm))]
    [InlineData("拜访了华星，谈了报价", Huaxing, nameof(NameSlip.ShortForm))]
    [InlineData("visited Helix today", Helix, nameof(NameSlip.ShortForm))]
    public void ANameWrittenOtherwise_IsTheName_WithTheKindOfSlip(string text, string? customer, string? slip)
    {
        var candidates = Catalogue.Candidates(text);
        if (customer is null)
        {
            Assert.Empty(candidates);
            return;
        }

        Assert.Equal([customer], candidates);
        if (slip is not null)
        {
            Assert.Equal(slip, Catalogue.Mark(text)[0].Slip.ToString());
        }
    }

    [Fact]
    public void TheMoreANameIsLikeTheText_TheSurerItIs()
    {
        double[] sureness = [.. LessAndLessLikeHuaxing.Select(name => Catalogue.Mark("拜访了" + name)[0].Confidence)];
        Assert.Equal(sureness.OrderDescending(), sureness);
        Assert.Equal((1.0, 5), (sureness[0], sureness.Distinct().Count()));
    }

    [Fact]
    public void ASlip_TellsWhereItStands()
    {
        var mention = Assert.Single(Catalogue.Mark("今天拜访了华兴电子，见了王总"));
        Assert.Equal((5, 4), (mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("拜访了方案电子版的客户")]
    [InlineData("华星电话没接")]
    [InlineData("今天上海横通道堵车")]
    [InlineData("hx")]
    [InlineData("ERP二期")]
    [InlineData("KW不够")]
    public void AWordOfEveryDay_IsNoName(string text) =>
        Assert.DoesNotContain(NameWorld.Build(NameWorld.Mine("方正电子有限公司", "方正电子"), NameWorld.Mine("横通集团", "横通"), NameWorld.Theirs("海鑫集团", "海鑫"), NameWorld.Mine("鄂尔普能源有限公司", "鄂尔普"), NameWorld.Mine("科微电气", "科微"))
            .Mark(text), mention => mention.Slip != NameSlip.None && mention.Slip != NameSlip.ShortForm);

    [Fact]
    public void TwoCharacters_AreASlipOnlyOfMyOwnCustomer_OrAfterAVisit()
    {
        var catalogue = NameWorld.Build(NameWorld.Mine("宏晟注塑厂", "宏晟"), NameWorld.Theirs("天璇半导体有限公司", "天璇"));
        Assert.Equal(["宏晟注塑厂"], catalogue.Candidates("宏盛签了"));
        Assert.Empty(catalogue.Candidates("天旋签了"));
        Assert.Equal(["天璇半导体有限公司"], catalogue.Candidates("今天拜访了天旋"));
    }

    [Fact]
    public void InitialsOfSomebodyElsesCustomer_AreNoName() => Assert.Empty(Catalogue.Candidates("TXBDT签了"));

    [Fact]
    public void WhereASlipFitsSeveral_MyOwnIsMeant_ElseAllAreCandidates()
    {
        var catalogue = NameWorld.Build(NameWorld.Mine("宏晟电子有限公司", "宏晟电子"), NameWorld.Theirs("鸿胜电子有限公司", "鸿胜电子"), NameWorld.Theirs("金隆食品有限公司", "金隆食品"), NameWorld.Theirs("锦龙食品有限公司", "锦龙食品"));
        Assert.Equal(["宏晟电子有限公司"], catalogue.Candidates("红盛电子签了"));
        Assert.Equal(["金隆食品有限公司", "锦龙食品有限公司"], catalogue.Candidates("拜访了金龙食品").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AShortForm_IsMyOwnCustomers_AndOfSeveralAllAreAskedFor()
    {
        var catalogue = NameWorld.Build(NameWorld.Mine("苏州华星电子有限公司"), NameWorld.Theirs("华星光电有限公司"), NameWorld.Theirs("杭州瑞丰茶业有限公司"), NameWorld.Theirs("瑞丰纸业有限公司"));
        Assert.Equal(["苏州华星电子有限公司"], catalogue.Candidates("华星签了"));
        Assert.Equal(["杭州瑞丰茶业有限公司", "瑞丰纸业有限公司"], catalogue.Candidates("瑞丰签了"));
    }

    [Fact]
    public void AnExactAlias_BeatsAShortForm()
    {
        var catalogue = NameWorld.Build(NameWorld.Mine("苏州华星电子有限公司"), NameWorld.Theirs("华星集团", "华星"));
        Assert.Equal(["华星集团"], catalogue.Candidates("华星签了"));
    }

    [Fact]
    public void AShortFormThatBeginsAnotherCompanysName_IsNoShortForm() =>
        Assert.Empty(NameWorld.Build(NameWorld.Mine("苏州华星电子有限公司")).Mark("今天拜访了华星光电"));

    [Fact]
    public void ACustomerAddedLater_IsFoundByItsSlipsToo()
    {
        var catalogue = NameWorld.Build(NameWorld.Mine("恒通科技有限公司", "恒通")).With([NameWorld.Mine("苏州华星电子有限公司", "华星电子")], []);
        Assert.All(["华兴电子", "华球电子", "huaxingdianzi", "hxdz", "苏州华星"], slip => Assert.Equal(["苏州华星电子有限公司"], catalogue.Candidates("拜访了" + slip)));
    }

    [Fact]
    public void ACustomerRenamed_IsNoLongerFoundByItsOldNamesSlips()
    {
        var before = NameWorld.Mine("苏州华星电子有限公司", "华星电子");
        var catalogue = NameWorld.Build(before).With([before with { Name = "苏州明远轴承有限公司", Aliases = ["明远轴承"] }], []);
        Assert.All(["华星电子", "华兴电子", "华球电子", "huaxingdianzi", "hxdz", "苏州华星"], slip => Assert.Empty(catalogue.Candidates("拜访了" + slip)));
        Assert.Equal(["苏州明远轴承有限公司"], catalogue.Candidates("拜访了明元轴承"));
    }
}
