/** How fast a voice reads, as a share of its own pace (INCLUSION A6). */
export const slowest = 0.7;
export const fastest = 1.2;
