using SalesBot.Bot.Understanding.Revisions;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class LaterBitTests
{
    [Theory]
    [InlineData("不是38万，是36万", "36万", "38万")]
    [InlineData("不是38万是36万", "36万", "38万")]
    [InlineData("不是王总，应该是李总。", "李总", "王总")]
    [InlineData("是博远不是华星", "博远", "华星")]
    [InlineData("不对，是华兴不是华星", "华兴", "华星")]
    [InlineData("刚才那条是远景不是华星", "远景", "华星")]
    [InlineData("不对，是36万", "36万", null)]
    [InlineData("打错了 是周四", "周四", null)]
    [InlineData("哦不好意思，金额写错了，应该是36万", "36万", null)]
    [InlineData("说错了是博远", "博远", null)]
    [InlineData("时间改成周四", "周四", null)]
    [InlineData("not 380k, it's 360k", "360k", "380k")]
    [InlineData("360k, not 380k", "360k", "380k")]
    [InlineData("sorry, Thursday", "Thursday", null)]
    [InlineData("oops, I meant 360k", "360k", null)]
    [InlineData("make that 360k", "360k", null)]
    [InlineData("36万，打错了", "36万", null)]
    [InlineData("36万 刚才那个不对", "36万", null)]
    [InlineData("36万才对", "36万", null)]
    [InlineData("应该是36万才对", "36万", null)]
    [InlineData("周四，我刚才说错了", "周四", null)]
    [InlineData("360k, typo", "360k", null)]
    [InlineData("360k sorry", "360k", null)]
    public void Correction_TellsWhatIsRight_AndWhatWasWrong(string text, string right, string? wrong) =>
        Assert.Equal(new LaterBit(BitKind.Correction, right, wrong), LaterBit.Read(text));

    [Theory]
    [InlineData("还有周五回访", "周五回访")]
    [InlineData("对了金额80万", "金额80万")]
    [InlineData("哦对了，预计月底签", "预计月底签")]
    [InlineData("补充一下，他们要试用", "他们要试用")]
    [InlineData("also follow up Friday", "follow up Friday")]
    [InlineData("btw, amount 800k", "amount 800k")]
    public void Addition_TellsWhatIsAdded(string text, string right) => Assert.Equal(new LaterBit(BitKind.Addition, right), LaterBit.Read(text));

    [Theory]
    [InlineData("拜访了华星，报价38万")]
    [InlineData("金额80万")]
    [InlineData("是不是华星")]
    [InlineData("不是")]
    [InlineData("不对")]
    [InlineData("还有")]
    [InlineData("华星的报价单发错了")]
    [InlineData("拜访了华星，合同里36万打错了")]
    [InlineData("打错了")]
    [InlineData("notebook ordered")]
    [InlineData("")]
    public void AnythingElse_IsPlain(string text) => Assert.Equal(new LaterBit(BitKind.Plain, text), LaterBit.Read(text));

    [Fact]
    public void NoText_MakesItThrow()
    {
        string[] pieces = ["不是", "是", "，", "不对", "打错了", "还有", "not ", "it's ", "错了", "金额", "改成", " ", "38万", "no,", "𠀀", "\n"];
        foreach (var first in pieces)
        {
            foreach (var second in pieces)
            {
                foreach (var third in pieces)
                {
                    Assert.NotNull(LaterBit.Read(first + second + third));
                }
            }
        }
    }
}
