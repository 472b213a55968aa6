using System.Collections.Immutable;
using static SalesBot.Bot.Demo.DemoDeal;

namespace SalesBot.Bot.Demo;

/// <summary>What the demo company is selling, has sold and has lost.</summary>
internal static class DemoDeals
{
    /// <summary>The deals in the order in which they get their ids.</summary>
    public static ImmutableArray<DemoDeal> All { get; } =
    [
        // 张伟: one open deal at 华星, two at 澜屿.
        Open("华星", "智能排产系统", "negotiation", 100, age: 64, inStage: 8, quiet: 3, closesIn: 19),
        Open("澜屿", "设备联网一期", "demo", 46, age: 41, inStage: 12, quiet: 9, closesIn: 45),
        Open("澜屿", "视觉质检工位", "needs", 72, age: 27, inStage: 7, quiet: 2, closesIn: 80),
        Open("砚禾", "能源看板", "contact", 22, age: 33, inStage: 33, quiet: 13, closesIn: 70),
        Won("砚禾", "工单管理", 28, age: 170, closed: 96),
        Won("华星", "刀具管理", 35, age: 205, closed: 132),
        Lost("砚禾", "仓储调度", "demo", 40, age: 120, closed: 38),

        // 李娜
        Open("织羽", "能源管理平台", "contract", 138, age: 96, inStage: 5, quiet: 1, closesIn: 4),
        Open("墨川", "仓储调度", "needs", 52, age: 52, inStage: 23, quiet: 16, closesIn: 60),
        Open("苕荻", "质量追溯", "contact", 24, age: 12, inStage: 12, quiet: 5, closesIn: 95),
        Won("织羽", "设备联网", 62, age: 198, closed: 118),
        Won("墨川", "工单管理", 31, age: 150, closed: 47),

        // 王磊
        Open("霁云", "预测性维护", "demo", 85, age: 48, inStage: 5, quiet: 2, closesIn: 38),
        Open("栎石", "产线数字孪生", "negotiation", 210, age: 88, inStage: 9, quiet: 4, closesIn: 6),
        Open("Orvane", "Edge Gateway Rollout", "needs", 58, age: 22, inStage: 6, quiet: 3, closesIn: 70),
        Won("栎石", "备件追踪", 44, age: 190, closed: 75),
        Lost("霁云", "能源管理平台", "negotiation", 66, age: 140, closed: 61),

        // 陈晨
        Open("启岫", "智能排产系统", "demo", 126, age: 57, inStage: 11, quiet: 9, closesIn: 34),
        Open("沐珩", "质量追溯", "negotiation", 168, age: 71, inStage: 7, quiet: 1, closesIn: 12),
        Open("翎舟", "工单管理", "contact", 18, age: 9, inStage: 9, quiet: 4, closesIn: 88),
        Won("沐珩", "洁净车间监测", 92, age: 201, closed: 104),
        Won("启岫", "设备联网", 55, age: 130, closed: 20),

        // 赵敏
        Open("临淠", "制造执行系统", "negotiation", 320, age: 110, inStage: 13, quiet: 2, closesIn: 26),
        Open("钧沃", "预测性维护", "needs", 64, age: 33, inStage: 8, quiet: 5, closesIn: 66),
        Won("临淠", "线边物流看板", 78, age: 188, closed: 83),
        Lost("钧沃", "智能排产系统", "demo", 88, age: 128, closed: 52),

        // 孙浩
        Open("柏序", "仓储调度", "demo", 34, age: 45, inStage: 15, quiet: 12, closesIn: 30),
        Open("樯渡", "备件追踪", "contract", 57, age: 79, inStage: 4, quiet: 1, closesIn: 3),
        Open("磐野", "制造执行系统", "demo", 265, age: 92, inStage: 5, quiet: 3, closesIn: 55),
        Won("樯渡", "工单管理", 36, age: 176, closed: 68),

        // 吴昊
        Open("湛霖", "洁净车间监测", "negotiation", 95, age: 60, inStage: 6, quiet: 2, closesIn: 16),
        Paused("淬垣", "能源管理平台", "needs", 110, age: 74, inStage: 30, quiet: 21, closesIn: 75),
        Won("湛霖", "设备联网", 48, age: 165, closed: 33),

        // 刘思雨
        Open("曜琅", "视觉质检产线", "negotiation", 186, age: 83, inStage: 8, quiet: 3, closesIn: 13),
        Open("稷川", "刀具管理", "needs", 42, age: 29, inStage: 7, quiet: 4, closesIn: 58),
        Open("璟禾陶瓷", "能源管理平台", "demo", 118, age: 50, inStage: 5, quiet: 2, closesIn: 40),
        Won("曜琅", "设备联网", 74, age: 182, closed: 110),

        // 邓凯
        Open("璟禾家居", "仓储调度", "needs", 68, age: 36, inStage: 19, quiet: 14, closesIn: 62),
        Open("烛原", "智能排产系统", "demo", 76, age: 43, inStage: 4, quiet: 1, closesIn: 28),
        Won("烛原", "工单管理", 33, age: 158, closed: 55),

        // 谢婷
        Open("衡汀", "产线数字孪生", "contract", 240, age: 101, inStage: 6, quiet: 2, closesIn: 5),
        Open("旷宁", "质量追溯", "demo", 155, age: 58, inStage: 6, quiet: 4, closesIn: 36),
        Open("穗野", "设备联网", "contact", 26, age: 15, inStage: 15, quiet: 6, closesIn: 90),
        Lost("旷宁", "能源管理平台", "negotiation", 132, age: 172, closed: 79),

        // 杨帆
        Open("鹭桁", "仓储调度", "needs", 54, age: 31, inStage: 6, quiet: 3, closesIn: 52),
        Open("榕序", "制造执行系统", "negotiation", 228, age: 94, inStage: 16, quiet: 10, closesIn: 22),
        Open("Kestrin", "Traceability Suite", "demo", 87, age: 46, inStage: 4, quiet: 2, closesIn: 44),
        Won("榕序", "刀具管理", 39, age: 160, closed: 12),

        // 许文博
        Open("砺帆", "智能排产系统", "negotiation", 82, age: 66, inStage: 7, quiet: 3, closesIn: 9),
        Open("桂棹", "预测性维护", "contact", 45, age: 18, inStage: 18, quiet: 11, closesIn: 84),
        Lost("砺帆", "视觉质检工位", "demo", 60, age: 115, closed: 27),

        // 唐悦
        Open("橹湘", "制造执行系统", "demo", 285, age: 77, inStage: 6, quiet: 2, closesIn: 48),
        Open("椰岑", "设备联网", "needs", 30, age: 24, inStage: 6, quiet: 5, closesIn: 56),
        Won("橹湘", "备件追踪", 58, age: 185, closed: 90),

        // 曾毅
        Open("漓溯", "质量追溯", "negotiation", 174, age: 86, inStage: 9, quiet: 4, closesIn: 15),
        Open("鼎渚", "能源管理平台", "demo", 98, age: 40, inStage: 5, quiet: 1, closesIn: 33),
        Won("漓溯", "洁净车间监测", 66, age: 192, closed: 140),

        // Somebody of each group has signed something this month, whichever day it is.
        WonThisMonth("砚禾", "产线看板", 39, age: 47, closed: 2),
        WonThisMonth("墨川", "刀具管理", 27, age: 53, closed: 6),
        WonThisMonth("Orvane", "Spare Parts Tracking", 46, age: 61, closed: 8),
        WonThisMonth("钧沃", "备件追踪", 45, age: 58, closed: 5),
        WonThisMonth("稷川", "工单管理", 38, age: 49, closed: 7),
        WonThisMonth("鹭桁", "设备联网", 41, age: 56, closed: 4),
    ];
}
